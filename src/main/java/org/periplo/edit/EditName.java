package org.periplo.edit;

import java.util.List;

/// What an edit is called in the undo menu.
///
/// @param key the key of a message
/// @param arguments what the message asks for, in its order
public record EditName(String key, List<Object> arguments) {
  public EditName {
    arguments = List.copyOf(arguments);
  }

  /// The name that an edit has from its type: `edit.addCard` for an [AddCard].
  static EditName of(Edit edit, Object... arguments) {
    String type = edit.getClass().getSimpleName();
    return new EditName("edit." + decapitalised(type), List.of(arguments));
  }

  private static String decapitalised(String type) {
    return Character.toLowerCase(type.charAt(0)) + type.substring(1);
  }
}
