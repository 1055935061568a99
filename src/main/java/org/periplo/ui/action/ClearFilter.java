package org.periplo.ui.action;

import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;

/// Shows all cards as usual.
public record ClearFilter() implements Action {
  @Override
  public Optional<Feather> icon() {
    return Optional.of(Feather.X_CIRCLE);
  }

  @Override
  public boolean isPossible(Editor editor) {
    return editor.finding().isFiltered();
  }

  @Override
  public void perform(Editor editor) {
    if (isPossible(editor)) {
      editor.finding().clearFilter();
    }
  }
}
