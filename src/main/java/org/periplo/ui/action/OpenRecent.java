package org.periplo.ui.action;

import java.nio.file.Path;
import org.periplo.messages.Messages;
import org.periplo.messages.ShortName;

/// Opens a file that was open before.
public record OpenRecent(Path file) implements Action {
  /// The name of the file, and its folder where another recent file has the same name.
  @Override
  public String name(Editor editor, Messages messages) {
    String name = nameOf(file);
    boolean alone =
        editor.documents().recent().stream().map(OpenRecent::nameOf).filter(name::equals).count()
            < 2;
    String shown = ShortName.of(name);
    return alone
        ? shown
        : messages.text("recent.in-folder", shown, String.valueOf(file.getParent()));
  }

  private static String nameOf(Path file) {
    return String.valueOf(file.getFileName());
  }

  @Override
  public boolean needsNoProject() {
    return true;
  }

  @Override
  public void perform(Editor editor) {
    editor.documents().open(file);
  }
}
