package org.periplo.ui.library;

import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;
import org.periplo.files.Template;
import org.periplo.library.Putting;
import org.periplo.library.ReadyChannel;
import org.periplo.library.ReadyTouchpoint;
import org.periplo.messages.Messages;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.IdSource;
import org.periplo.model.Project;
import org.periplo.ui.canvas.MapSpot;

/// Something that the library offers.
sealed interface Ware {

  /// A touchpoint to be put into a step.
  record OfTouchpoint(ReadyTouchpoint touchpoint) implements Ware {}

  /// A channel to be put into a step, or onto a card that uses channels.
  record OfChannel(ReadyChannel channel) implements Ware {}

  /// A template to begin a project from.
  record OfTemplate(Template template) implements Ware {}

  /// What it is called in the interface's language.
  default String name(Messages messages) {
    return switch (this) {
      case OfTouchpoint(ReadyTouchpoint it) -> it.name(messages);
      case OfChannel(ReadyChannel it) -> it.name(messages);
      case OfTemplate(Template it) -> messages.text("template." + it.id());
    };
  }

  /// What it is, in half a sentence; empty if its name says it all.
  default String description(Messages messages) {
    return switch (this) {
      case OfTouchpoint(ReadyTouchpoint it) -> it.description(messages);
      case OfChannel _ -> "";
      case OfTemplate(Template it) -> messages.text("start.template." + it.id());
    };
  }

  /// The sign that stands before it.
  default Feather sign() {
    return switch (this) {
      case OfTouchpoint _ -> Feather.CROSSHAIR;
      case OfChannel(ReadyChannel it) ->
          switch (it.kind()) {
            case DIGITAL -> Feather.MONITOR;
            case PHYSICAL -> Feather.MAP_PIN;
            case HUMAN -> Feather.USER;
          };
      case OfTemplate _ -> Feather.FILE_PLUS;
    };
  }

  /// Puts it at a place of a map; empty if it is not for maps.
  default Optional<Putting> at(MapSpot spot, Project project, IdSource ids) {
    return switch (this) {
      case OfTouchpoint(ReadyTouchpoint it) ->
          Optional.of(Putting.of(it, project, spot.cell(), ids));
      case OfChannel(ReadyChannel it) ->
          spot.card()
              .flatMap(id -> card(id, project))
              .flatMap(card -> Putting.onto(card, it, project, ids))
              .or(() -> Optional.of(Putting.of(it, project, spot.cell(), ids)));
      case OfTemplate _ -> Optional.empty();
    };
  }

  private static Optional<Card> card(CardId id, Project project) {
    return project.mapOf(id).flatMap(it -> it.card(id));
  }
}
