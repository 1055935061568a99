package org.periplo.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplo.model.Card;
import org.periplo.model.ChannelUse;
import org.periplo.model.Existence;
import org.periplo.model.LaneKind;
import org.periplo.model.Metric;
import org.periplo.model.Moment;
import org.periplo.model.Opportunity;
import org.periplo.model.OpportunityState;
import org.periplo.model.PainPoint;
import org.periplo.model.PainState;
import org.periplo.model.Plain;
import org.periplo.model.Touchpoint;
import org.periplo.text.Paragraph;
import org.periplo.text.Run;
import org.periplo.theme.FontFace;
import org.periplo.theme.TextStyle;
import org.periplo.theme.Theme;

/// What stands on a card: its own words, then what its details say in small.
final class CardText {

  private static final double SMALL_GAP = 4;
  private static final String FULL = "●";
  private static final String HOLLOW = "○";
  private static final int SEVERITIES = 5;

  private final MapWords words;
  private final Numbers numbers;
  private final Theme theme;

  CardText(MapWords words, Numbers numbers, Theme theme) {
    this.words = words;
    this.numbers = numbers;
    this.theme = theme;
  }

  /// The paragraphs of a card in a lane of `kind`; none for a card without words.
  List<Paragraph> of(Card card, LaneKind kind) {
    return switch (card.detail()) {
      case Plain _ -> own(card.text(), plainStyle(kind));
      case Touchpoint it -> withSmall(own(card.text(), touchpointStyle(it)), small(it));
      case ChannelUse it -> withSmall(own(card.text(), theme.card()), channels(card, it));
      case PainPoint it -> withSmall(own(card.text(), theme.card()), severity(it));
      case Opportunity it -> opportunity(card, it);
      case Moment it -> withSmall(own(card.text(), theme.card()), small(it));
      case Metric it -> metric(card, it);
    };
  }

  private static List<Paragraph> own(String text, TextStyle style) {
    return text.lines().map(it -> Paragraph.of(it, style)).toList();
  }

  private TextStyle plainStyle(LaneKind kind) {
    return switch (kind) {
      case QUOTES, THOUGHTS -> theme.card().in(FontFace.ITALIC);
      default -> theme.card();
    };
  }

  private TextStyle touchpointStyle(Touchpoint touchpoint) {
    return touchpoint.existence() == Existence.EXISTS
        ? theme.card()
        : theme.card().in(theme.palette().quiet());
  }

  private Optional<Paragraph> small(Touchpoint it) {
    return small(
        MapWords.dotted(
            words.constant("initiative.", it.initiative()), words.channels(it.channels())));
  }

  private Optional<Paragraph> channels(Card card, ChannelUse use) {
    String names = words.channels(use.channels());
    return card.text().isBlank() && !names.isEmpty()
        ? Optional.of(Paragraph.of(names, theme.card()))
        : small(names);
  }

  private Optional<Paragraph> severity(PainPoint it) {
    TextStyle small = theme.detail();
    TextStyle signs = theme.signs();
    String dots = FULL.repeat(it.severity()) + HOLLOW.repeat(SEVERITIES - it.severity());
    List<Run> runs = new ArrayList<>();
    runs.add(new Run(dots, signs));
    if (it.state() != PainState.OPEN) {
      runs.add(new Run("  " + words.constant("painState.", it.state()), small));
    }
    return Optional.of(new Paragraph(runs, SMALL_GAP));
  }

  private List<Paragraph> opportunity(Card card, Opportunity it) {
    List<Paragraph> all = new ArrayList<>(own(card.text(), theme.card()));
    String weight = words.text("card.impactAndEffort", it.impact(), it.effort());
    all.add(Paragraph.of(weight, theme.detail(), SMALL_GAP));
    String who =
        MapWords.listed(
            words.team(it.owner()), it.due().map(numbers::month).orElse(""), stateOf(it));
    if (!who.isEmpty()) {
      all.add(Paragraph.of(who, theme.detail()));
    }
    return all;
  }

  private String stateOf(Opportunity it) {
    return it.state() == OpportunityState.PROPOSED
        ? ""
        : words.constant("opportunityState.", it.state());
  }

  private Optional<Paragraph> small(Moment it) {
    return small(words.constant("moment.", it.moment()));
  }

  private Optional<Paragraph> small(String text) {
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(Paragraph.of(text, theme.detail(), SMALL_GAP));
  }

  private static List<Paragraph> withSmall(List<Paragraph> own, Optional<Paragraph> small) {
    List<Paragraph> all = new ArrayList<>(own);
    small.ifPresent(all::add);
    return all;
  }

  private List<Paragraph> metric(Card card, Metric metric) {
    List<Paragraph> all = new ArrayList<>(own(card.text(), theme.detail()));
    metric
        .value()
        .ifPresent(it -> all.add(Paragraph.of(numbers.measured(it, metric), theme.figure(), 1)));
    metric
        .target()
        .map(it -> words.text("card.target", numbers.measured(it, metric)))
        .ifPresent(it -> all.add(Paragraph.of(it, theme.detail())));
    return all;
  }
}
