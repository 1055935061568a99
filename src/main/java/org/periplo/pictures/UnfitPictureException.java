package org.periplo.pictures;

import java.util.List;
import org.periplo.messages.Messages;

/// Why a picture was not taken in, with the way out.
public final class UnfitPictureException extends Exception {
  private static final long serialVersionUID = 1;

  private final String key;
  private final transient List<Object> arguments;

  UnfitPictureException(String key, Object... arguments) {
    super(key);
    this.key = key;
    this.arguments = List.of(arguments);
  }

  /// The reason in one sentence.
  public String sentence(Messages messages) {
    return messages.text(key, arguments.toArray());
  }
}
