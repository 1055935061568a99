package org.periplo.files;

import java.util.Locale;
import org.periplo.messages.Messages;

/// Says that a file could not be read or written, and why.
public final class ProblemException extends Exception {

  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  /// @param problem what is wrong
  public ProblemException(Problem problem) {
    this.problem = problem;
  }

  /// @param problem what is wrong
  /// @param cause what told of it, for logs
  public ProblemException(Problem problem, Throwable cause) {
    super(cause);
    this.problem = problem;
  }

  /// What is wrong.
  public Problem problem() {
    return problem;
  }

  /// The problem's sentence in English, for logs; people are shown [Problem#sentence].
  @Override
  public String getMessage() {
    return problem.sentence(Messages.in(Locale.ENGLISH));
  }
}
