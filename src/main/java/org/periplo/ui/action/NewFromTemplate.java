package org.periplo.ui.action;

import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;
import org.periplo.files.Template;
import org.periplo.messages.Messages;

/// Begins a project from a template.
public record NewFromTemplate(Template template) implements Action {
  @Override
  public Optional<Feather> icon() {
    return Optional.of(Feather.FILE_PLUS);
  }

  @Override
  public String name(Editor editor, Messages messages) {
    return messages.text("template." + template.id());
  }

  @Override
  public boolean needsNoProject() {
    return true;
  }

  @Override
  public void perform(Editor editor) {
    editor.documents().create(template);
  }
}
