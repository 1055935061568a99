package org.periplo.ui.find;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.periplo.find.Match;
import org.periplo.find.Place;
import org.periplo.find.Preview;
import org.periplo.layout.MapWords;
import org.periplo.messages.Messages;
import org.periplo.model.CardId;
import org.periplo.model.ChannelId;
import org.periplo.model.CurveId;
import org.periplo.model.ElementId;
import org.periplo.model.LaneId;
import org.periplo.model.LinkId;
import org.periplo.model.MapId;
import org.periplo.model.PersonaId;
import org.periplo.model.PictureId;
import org.periplo.model.SegmentId;
import org.periplo.model.StageId;
import org.periplo.model.StepId;
import org.periplo.model.TeamId;
import org.periplo.unicode.Ignorable;

/// Says where something was found, and shows it between the words around it.
public final class FoundLine extends TextFlow {

  private static final int AROUND = 28;

  private final Messages messages;

  FoundLine(Messages messages) {
    this.messages = messages;
    getStyleClass().add("found-line");
  }

  /// Shows a place.
  void show(Match match) {
    Preview preview = match.preview(AROUND);
    getChildren()
        .setAll(
            text(where(match.place()) + "   ", "quiet"),
            text(preview.before(), "around"),
            text(preview.found(), "found"),
            text(preview.after(), "around"));
  }

  /// Says something else.
  void say(String sentence) {
    getChildren().setAll(text(sentence, "quiet"));
  }

  private static Text text(String words, String style) {
    Text text = new Text(Ignorable.without(words));
    text.getStyleClass().add(style);
    return text;
  }

  private String where(Place place) {
    return messages.text(
        "find.where",
        messages.text("found." + place.element().map(FoundLine::kind).orElse("project")),
        messages.text("field." + MapWords.keyOf(place.field())));
  }

  /// The name of an element's kind, as keys have it.
  public static String kind(ElementId element) {
    return switch (element) {
      case CardId _, LinkId _ -> "card";
      case ChannelId _ -> "channel";
      case CurveId _ -> "emotion";
      case LaneId _ -> "lane";
      case MapId _ -> "map";
      case PersonaId _ -> "persona";
      case PictureId _ -> "picture";
      case SegmentId _ -> "segment";
      case StageId _ -> "stage";
      case StepId _ -> "step";
      case TeamId _ -> "team";
    };
  }
}
