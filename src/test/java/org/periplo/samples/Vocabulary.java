package org.periplo.samples;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.periplo.model.Card;
import org.periplo.model.CardDetail;
import org.periplo.model.Channel;
import org.periplo.model.ChannelUse;
import org.periplo.model.EmotionCurve;
import org.periplo.model.EmotionPoint;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.Language;
import org.periplo.model.Metric;
import org.periplo.model.Moment;
import org.periplo.model.Opportunity;
import org.periplo.model.PainPoint;
import org.periplo.model.Plain;
import org.periplo.model.Project;
import org.periplo.model.Review;
import org.periplo.model.Stage;
import org.periplo.model.Step;
import org.periplo.model.Team;
import org.periplo.model.Touchpoint;

/// The words of a project, both the field's and the language's.
final class Vocabulary {

  private static final Pattern NO_WORD = Pattern.compile("\\P{L}+");
  private static final Set<String> ENGLISH =
      Set.of(
          "the", "and", "of", "with", "for", "what", "is", "are", "it", "to", "in", "on", "step");
  private static final Set<String> SPANISH =
      Set.of("el", "la", "los", "las", "de", "que", "y", "en", "una", "por", "para", "del", "paso");

  private Vocabulary() {}

  /// The constants that a project uses: kinds, states, levels and the like.
  static Stream<Enum<?>> constants(Project project) {
    Stream<Enum<?>> shared =
        Stream.concat(
            project.channels().stream().map(Channel::kind),
            project.teams().stream().map(Team::level));
    return Stream.concat(shared, project.maps().stream().flatMap(Vocabulary::constants));
  }

  private static Stream<Enum<?>> constants(JourneyMap map) {
    return Stream.<Stream<? extends Enum<?>>>of(
            Stream.of(map.state()),
            map.stages().stream().map(Stage::phase),
            map.lanes().stream().map(Lane::kind),
            map.lanes().stream().map(Lane::lineBelow).flatMap(Optional::stream),
            map.curves().stream().map(EmotionCurve::kind),
            map.cards().stream().map(it -> it.evidence().level()),
            map.cards().stream().map(Card::detail).flatMap(Vocabulary::constants))
        .flatMap(it -> it);
  }

  private static Stream<? extends Enum<?>> constants(CardDetail detail) {
    return switch (detail) {
      case Touchpoint it ->
          Stream.concat(Stream.of(it.initiative(), it.existence()), it.moment().stream());
      case PainPoint it -> Stream.of(it.frequency(), it.state());
      case Opportunity it -> Stream.of(it.state());
      case Metric it -> Stream.of(it.kind());
      case Moment it -> Stream.of(it.moment());
      case ChannelUse _, Plain _ -> Stream.of();
    };
  }

  /// The words of a project that belong to the other language: the commonest ones give it away.
  static List<String> strayWords(Project project) {
    Set<String> stray = project.language() == Language.SPANISH ? ENGLISH : SPANISH;
    return texts(project)
        .flatMap(NO_WORD::splitAsStream)
        .map(it -> it.toLowerCase(Locale.ROOT))
        .filter(stray::contains)
        .toList();
  }

  /// Every text that a reader of the maps sees.
  static Stream<String> texts(Project project) {
    return project.maps().stream().map(Vocabulary::texts).flatMap(Collection::stream);
  }

  private static List<String> texts(JourneyMap map) {
    return Stream.of(
            Stream.of(
                map.name(), map.purpose(), map.objective(), map.scenario(), map.expectations()),
            map.stages().stream().flatMap(it -> Stream.of(it.name(), it.goal())),
            map.steps().stream().map(Step::name),
            map.lanes().stream().flatMap(it -> Stream.of(it.name(), it.description())),
            map.cards().stream().flatMap(it -> Stream.of(it.text(), it.evidence().source())),
            map.curves().stream().flatMap(it -> it.points().stream()).map(EmotionPoint::quote),
            map.reviews().stream().map(Review::conclusions))
        .flatMap(it -> it)
        .toList();
  }
}
