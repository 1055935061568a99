package org.periplo.ui.action;

import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;
import org.periplo.edit.AddPersona;
import org.periplo.model.Persona;
import org.periplo.model.PersonaId;

/// Adds a persona to the project, to be named and described at once.
public record InsertPersona() implements Action {

  @Override
  public Optional<Feather> icon() {
    return Optional.of(Feather.USER_PLUS);
  }

  @Override
  public void perform(Editor editor) {
    NewMember.add(
        editor,
        "new.persona",
        (name, ids) -> {
          Persona added = Persona.of(ids.next(PersonaId::new), name);
          return new NewMember(new AddPersona(added), added.id());
        });
  }
}
