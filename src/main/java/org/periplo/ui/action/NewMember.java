package org.periplo.ui.action;

import java.util.function.BiFunction;
import org.periplo.edit.Edit;
import org.periplo.messages.Messages;
import org.periplo.model.ElementId;
import org.periplo.model.IdSource;
import org.periplo.property.Forms;
import org.periplo.session.Selection;
import org.periplo.session.Session;

/// Somebody or something new that a project names beside its maps.
///
/// @param edit adds it
/// @param id what it is known by
record NewMember(Edit edit, ElementId id) {

  /// Adds it under a name of the project's language, and shows its form to be filled in.
  ///
  /// @param key the key of the name that it has at first
  static void add(Editor editor, String key, BiFunction<String, IdSource, NewMember> made) {
    editor.sight().finishWriting();
    Session session = editor.session();
    String name = Messages.in(session.current().language().locale()).text(key);
    NewMember added = made.apply(name, session.ids());
    session.apply(added.edit());
    session.select(Selection.of(added.id()));
    editor.panels().fillIn(Forms.of(session.view()).getFirst().form());
  }
}
