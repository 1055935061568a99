package org.periplo.ui.action;

import java.util.List;

/// A presenter without a screen: what it would do is noted in words.
final class TestPresenter implements Presenter {

  boolean presenting;
  boolean ring;
  private final List<String> done;

  TestPresenter(List<String> done) {
    this.done = done;
  }

  @Override
  public boolean isPresenting() {
    return presenting;
  }

  @Override
  public void present() {
    done.add("present");
  }

  @Override
  public void presentFromHere() {
    done.add("present from here");
  }

  @Override
  public void next() {
    done.add("next scene");
  }

  @Override
  public void previous() {
    done.add("previous scene");
  }

  @Override
  public void blacken() {
    done.add("black");
  }

  @Override
  public void end() {
    done.add("end");
  }

  @Override
  public boolean hasRing() {
    return ring;
  }

  @Override
  public void toggleRing() {
    done.add("ring");
  }

  @Override
  public void toggleTimer() {
    done.add("timer");
  }

  @Override
  public void resetTimer() {
    done.add("timer back");
  }

  @Override
  public void plan() {
    done.add("plan");
  }
}
