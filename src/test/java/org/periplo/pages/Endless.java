package org.periplo.pages;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.periplo.model.Brand;
import org.periplo.model.Card;
import org.periplo.model.CardDetail;
import org.periplo.model.EmotionCurve;
import org.periplo.model.EmotionPoint;
import org.periplo.model.EmpathyMap;
import org.periplo.model.Extras;
import org.periplo.model.JourneyMap;
import org.periplo.model.LargeProject;
import org.periplo.model.PainPoint;
import org.periplo.model.Persona;
import org.periplo.model.Project;
import org.periplo.model.Review;
import org.periplo.model.Stage;

/// A project of people who do not know when to stop.
final class Endless {

  private Endless() {}

  /// A project in which everything is said at length.
  static Project project() {
    Project project = LargeProject.of(2, 10, 36);
    return project
        .withBrand(
            Brand.NONE.with(it -> it.header(words(30)).footer(words(20)).organisation(words(9))))
        .withPersonas(project.personas().stream().map(Endless::of).toList())
        .withMaps(project.maps().stream().map(Endless::of).toList());
  }

  private static String words(int count) {
    return "palabra ".repeat(count).strip();
  }

  private static Persona of(Persona persona) {
    return persona.with(
        it ->
            it.name(words(12))
                .description(words(400))
                .quote(words(60))
                .goal(words(90))
                .empathyMap(
                    EmpathyMap.EMPTY.withSays(List.of(words(300), words(20))).withWho(many())));
  }

  private static List<String> many() {
    return Collections.nCopies(40, words(12));
  }

  private static JourneyMap of(JourneyMap map) {
    return map.with(
        it ->
            it.name(words(25))
                .scenario(words(700))
                .expectations(words(120))
                .purpose(words(100))
                .stages(map.stages().stream().map(Endless::of).toList())
                .cards(map.cards().stream().map(Endless::of).toList())
                .curves(map.curves().stream().map(Endless::of).toList())
                .reviews(List.of(new Review(LocalDate.of(2026, 5, 1), words(1500), Extras.NONE))));
  }

  private static Stage of(Stage stage) {
    return stage
        .withName(words(14))
        .withGoal(words(70))
        .withSteps(stage.steps().stream().map(it -> it.withName(words(12))).toList());
  }

  private static Card of(Card card) {
    return card.withText(words(card.id().value().endsWith("7") ? 900 : 50))
        .withDetail(of(card.detail()));
  }

  private static CardDetail of(CardDetail detail) {
    return detail instanceof PainPoint it ? it.withRootCause(words(1200)) : detail;
  }

  private static EmotionCurve of(EmotionCurve curve) {
    return curve.withPoints(curve.points().stream().map(Endless::of).toList());
  }

  private static EmotionPoint of(EmotionPoint point) {
    return point.withQuote(words(45));
  }
}
