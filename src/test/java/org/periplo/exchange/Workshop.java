package org.periplo.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.periplo.files.ProblemException;
import org.periplo.files.ProjectFiles;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.JourneyMap;
import org.periplo.model.LaneId;
import org.periplo.model.Plain;
import org.periplo.model.Project;
import org.periplo.model.StepId;

/// A small project of two maps with something of each kind in it, in English.
public final class Workshop {

  private Workshop() {}

  /// The project.
  public static Project project() {
    try {
      return ProjectFiles.read(Path.of("src/test/resources/org/periplo/files/workshop.periplo"));
    } catch (ProblemException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  /// Its first map alone.
  public static Extract today() {
    return new Extract(project(), List.of(project().maps().getFirst()));
  }

  /// The first map alone, with more cards of nothing but text where the customer asks.
  public static Extract todayWith(String... texts) {
    Project project = project();
    JourneyMap map = project.maps().getFirst();
    Project fuller = project.withMap(map.id(), it -> it.withCards(with(it, texts)));
    return new Extract(fuller, List.of(fuller.maps().getFirst()));
  }

  private static List<Card> with(JourneyMap map, String... texts) {
    return Stream.concat(map.cards().stream(), Stream.of(texts).map(Workshop::card)).toList();
  }

  private static Card card(String text) {
    CardId id = new CardId("x" + Integer.toHexString(text.hashCode()));
    return Card.of(id, new LaneId("does"), new StepId("ask"), text, Plain.PLAIN);
  }
}
