package org.periplo.ui.outline;

import org.periplo.layout.MapWords;
import org.periplo.messages.Messages;
import org.periplo.model.Card;
import org.periplo.model.ChannelUse;
import org.periplo.model.Existence;
import org.periplo.model.Metric;
import org.periplo.model.Moment;
import org.periplo.model.Opportunity;
import org.periplo.model.PainPoint;
import org.periplo.model.Plain;
import org.periplo.model.Project;
import org.periplo.model.Touchpoint;

/// What matters of a card beside its words, said in the interface's language.
final class Facts {

  private final MapWords words;
  private final Messages messages;

  Facts(Project project, Messages messages) {
    words = new MapWords(project);
    this.messages = messages;
  }

  /// The facts of a card, parted by commas; empty if there are none.
  String of(Card card) {
    return switch (card.detail()) {
      case Touchpoint it -> touchpoint(it);
      case PainPoint it ->
          Sentence.joined(
              messages.text("outline.spoken.severity", it.severity()),
              constant("painState.", it.state()));
      case Opportunity it -> opportunity(it);
      case Metric it -> metric(it);
      case Moment it -> constant("moment.", it.moment());
      case ChannelUse it -> words.channels(it.channels());
      case Plain _ -> "";
    };
  }

  private String touchpoint(Touchpoint it) {
    return Sentence.joined(
        words.channels(it.channels()),
        constant("initiative.", it.initiative()),
        it.existence() == Existence.SHOULD_EXIST ? messages.text("card.shouldExist") : "",
        it.moment().map(moment -> constant("moment.", moment)).orElse(""),
        words.team(it.team()));
  }

  private String opportunity(Opportunity it) {
    return Sentence.joined(
        messages.text("outline.spoken.impact", it.impact(), it.effort()),
        constant("opportunityState.", it.state()),
        words.team(it.owner()),
        it.due().map(day -> messages.text("outline.spoken.due", day)).orElse(""));
  }

  private String metric(Metric it) {
    return Sentence.joined(
        it.value()
            .map(value -> messages.text("outline.spoken.measured", value, it.unit()))
            .orElse(""),
        it.target().map(value -> messages.text("card.target", value)).orElse(""));
  }

  private String constant(String prefix, Enum<?> constant) {
    return messages.text(prefix + MapWords.keyOf(constant));
  }
}
