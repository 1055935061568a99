package org.periplo.ui.dialog;

import java.util.List;

/// A question with a few answers to choose from; it can always be left without one.
///
/// @param title what it is about, in one line
/// @param detail what has to be known to answer
/// @param answers the first is the usual one; none of them loses anything by itself if it is chosen
///     in haste
public record Question<T>(String title, String detail, List<Answer<T>> answers) {

  public Question {
    answers = List.copyOf(answers);
  }

  /// One of the answers.
  ///
  /// @param words on its button
  /// @param meaning what is done then
  public record Answer<T>(String words, T meaning) {}
}
