package org.periplo.export;

import org.periplo.model.Audience;
import org.periplo.model.Card;
import org.periplo.model.CardDetail;
import org.periplo.model.Evidence;
import org.periplo.model.JourneyMap;
import org.periplo.model.Metric;
import org.periplo.model.Project;

/// What the client sees of a project: all but the internal notes of its cards and where its
/// evidence and its figures come from.
///
/// How well a card is known stays, and so do the conclusions of reviews, which are shared with the
/// client when they are held.
public final class ClientVersion {

  private ClientVersion() {}

  /// The project as those for whom it is exported may see it.
  static Project forAudience(Project project) {
    return project.exports().audience() == Audience.CLIENT ? of(project) : project;
  }

  /// The project without what is internal; a project without such things is equal to its own.
  public static Project of(Project project) {
    return project.withMaps(project.maps().stream().map(ClientVersion::of).toList());
  }

  private static JourneyMap of(JourneyMap map) {
    return map.withCards(map.cards().stream().map(ClientVersion::of).toList());
  }

  private static Card of(Card card) {
    Evidence evidence = card.evidence();
    return card.withNote("")
        .withEvidence(new Evidence(evidence.level(), "", evidence.extras()))
        .withDetail(of(card.detail()));
  }

  private static CardDetail of(CardDetail detail) {
    return detail instanceof Metric metric ? metric.withSource("") : detail;
  }
}
