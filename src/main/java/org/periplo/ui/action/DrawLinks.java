package org.periplo.ui.action;

import org.periplo.edit.HideLinks;
import org.periplo.edit.ShowLinks;
import org.periplo.model.LinkLines;
import org.periplo.session.Session;

/// Draws the links of the map, or leaves them undrawn again.
public record DrawLinks() implements Action {
  @Override
  public boolean isPossible(Editor editor) {
    return isChosen(editor) || !editor.session().view().journeyMap().links().isEmpty();
  }

  @Override
  public boolean isChosen(Editor editor) {
    return editor.session().view().journeyMap().linkLines() == LinkLines.DRAWN;
  }

  @Override
  public void perform(Editor editor) {
    Session session = editor.session();
    session.apply(isChosen(editor) ? new HideLinks(session.map()) : new ShowLinks(session.map()));
  }
}
