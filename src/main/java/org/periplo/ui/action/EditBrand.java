package org.periplo.ui.action;

import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;
import org.periplo.property.Forms;
import org.periplo.session.Selection;

/// Shows how the company shows itself, to be changed.
public record EditBrand() implements Action {

  @Override
  public Optional<Feather> icon() {
    return Optional.of(Feather.AWARD);
  }

  @Override
  public void perform(Editor editor) {
    editor.sight().finishWriting();
    editor.session().select(Selection.NONE);
    editor.panels().fillIn(Forms.ofBrand());
  }
}
