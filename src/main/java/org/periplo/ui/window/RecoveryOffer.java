package org.periplo.ui.window;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplo.recovery.Journal;
import org.periplo.recovery.Journals;
import org.periplo.recovery.Recovered;
import org.periplo.ui.recovery.Choices;
import org.periplo.ui.recovery.Pictures;
import org.periplo.ui.recovery.RecoveryPanel;
import org.periplo.ui.recovery.Unsaved;

/// Offers what was not saved when the program last ended without being asked to.
final class RecoveryOffer implements Choices {

  private final EditorWindow window;
  private final Opening opening;
  private final List<Unsaved> undecided = new ArrayList<>();
  private final List<Unsaved> wanted = new ArrayList<>();

  RecoveryOffer(EditorWindow window, Opening opening) {
    this.window = window;
    this.opening = opening;
  }

  /// Looks for it and offers it.
  ///
  /// @param then is run when the person has answered, or at once if there is nothing
  void begin(Runnable then) {
    window
        .keeping()
        .journals()
        .ifPresentOrElse(
            it -> window.jobs().quietly(() -> find(it), all -> found(all, then)), then);
  }

  private static List<Unsaved> find(Journals journals) {
    return journals.find().stream().map(Unsaved::of).toList();
  }

  private void found(List<Unsaved> all, Runnable then) {
    undecided.addAll(all);
    if (isAnyLeft()) {
      offer(then);
    } else {
      then.run();
    }
  }

  /// Whether something is not decided yet.
  boolean isAnyLeft() {
    return !undecided.isEmpty();
  }

  /// Offers what is not decided yet.
  ///
  /// @param then is run when the person has answered
  void offer(Runnable then) {
    window.overlay(
        close ->
            new RecoveryPanel(
                    this,
                    new Pictures(window.previews(), window.look().theme()),
                    window.messages(),
                    close)
                .of(undecided),
        () -> {
          openWanted();
          then.run();
        });
  }

  @Override
  public void recover(Unsaved unsaved) {
    undecided.remove(unsaved);
    wanted.add(unsaved);
  }

  @Override
  public void discard(Unsaved unsaved) {
    undecided.remove(unsaved);
    throwAway(unsaved.recovered());
  }

  private static void throwAway(Recovered recovered) {
    try {
      recovered.discard();
    } catch (IOException _) {
      // it is offered again the next time
    }
  }

  /// Each is in a journal of its tab before the one that it came from goes.
  private void openWanted() {
    List<Unsaved> opened = List.copyOf(wanted);
    wanted.clear();
    for (Unsaved unsaved : opened) {
      Optional<ProjectTab> tab = opening.recover(unsaved.recovered());
      tab.flatMap(ProjectTab::journal)
          .ifPresentOrElse(
              it -> window.jobs().quietly(() -> moved(unsaved.recovered(), it), _ -> {}),
              () -> undecided.add(unsaved));
    }
  }

  private static boolean moved(Recovered recovered, Journal next) throws InterruptedException {
    boolean written = next.await();
    if (written) {
      throwAway(recovered);
    }
    return written;
  }

  /// Leaves for another time what is not decided.
  void close() {
    for (Unsaved unsaved : undecided) {
      try {
        unsaved.recovered().close();
      } catch (IOException _) {
        // the lock ends with the program
      }
    }
  }
}
