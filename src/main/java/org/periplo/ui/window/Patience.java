package org.periplo.ui.window;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.periplo.files.ProblemException;
import org.periplo.messages.Messages;
import org.periplo.ui.dialog.Errand;
import org.periplo.ui.dialog.Questions;

/// Waits for what a slow disk or network holds up, without the window standing still.
///
/// @param messages in the language of the window as it is now
record Patience(Questions questions, Supplier<Messages> messages) {

  /// How long nobody notices that the window waits.
  private static final Duration UNNOTICED = Duration.ofMillis(300);

  /// Has something done, and shows that it takes long if it does.
  ///
  /// @param title what is being done
  /// @return empty if it was stopped before its end
  /// @throws ProblemException if a file was in the way
  <T> Optional<T> done(String title, Callable<T> work) throws ProblemException {
    Errand<T> errand = Errand.begin(work);
    if (!errand.endsWithin(UNNOTICED)) {
      questions.waitFor(errand, title, messages.get());
    }
    return errand.outcome();
  }

  /// Has something done of which nobody needs to know the end, and waits a moment for it.
  static void briefly(Runnable work) {
    boolean _ =
        Errand.begin(
                () -> {
                  work.run();
                  return true;
                })
            .endsWithin(UNNOTICED);
  }
}
