package org.periplo.ui.action;

import org.periplo.edit.AddLane;
import org.periplo.layout.MapWords;
import org.periplo.messages.Messages;
import org.periplo.model.LaneKind;
import org.periplo.session.Selection;
import org.periplo.session.Session;

/// Puts a lane under the selected one, or under all.
///
/// @param kind what it holds
public record InsertLane(LaneKind kind) implements Action {

  @Override
  public String name(Editor editor, Messages messages) {
    return messages.text("lane." + MapWords.keyOf(kind));
  }

  @Override
  public void perform(Editor editor) {
    editor.sight().finishWriting();
    Session session = editor.session();
    Here here = Here.in(session.view());
    int lanes = here.map().lanes().size();
    int position = here.lane().map(it -> here.map().lanes().indexOf(it) + 1).orElse(lanes);
    AddLane edit = AddLane.of(session.map(), position, kind, session.ids());
    session.apply(edit);
    session.select(Selection.of(edit.lane().id()));
  }
}
