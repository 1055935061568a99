package org.periplo.ui.action;

import java.util.Optional;
import org.periplo.layout.MapWords;
import org.periplo.messages.Messages;
import org.periplo.model.CurveKind;
import org.periplo.model.EmotionCurve;
import org.periplo.model.Persona;
import org.periplo.model.PersonaId;

/// What a menu calls an emotion curve.
record CurveName(CurveKind kind, Optional<PersonaId> persona) {

  static CurveName of(EmotionCurve curve) {
    return new CurveName(curve.kind(), curve.persona());
  }

  String in(Editor editor, Messages messages) {
    Optional<String> name = persona.flatMap(editor.session().shown()::persona).map(Persona::name);
    return name.map(it -> of(it, messages))
        .orElseGet(() -> messages.text("curve." + MapWords.keyOf(kind)));
  }

  private String of(String personaName, Messages messages) {
    return kind == CurveKind.GOAL ? messages.text("curve.goalOf", personaName) : personaName;
  }
}
