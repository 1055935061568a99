package org.periplo.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.periplo.edit.SmallMap;
import org.periplo.files.Sample;
import org.periplo.messages.Messages;
import org.periplo.model.ElementId;
import org.periplo.model.IdSource;
import org.periplo.model.JourneyMap;
import org.periplo.model.LinkId;
import org.periplo.model.Project;
import org.periplo.session.Session;
import org.periplo.ui.outline.Subject.Branch;
import org.periplo.ui.outline.Subject.Element;
import org.periplo.ui.outline.Subject.Feeling;

class OutlineTreeTest {

  private final Session session = session(SmallMap.project());

  private static Session session(Project project) {
    return Session.ofSaved(project, new IdSource(new Random(3)));
  }

  private static List<Line> lines(Session session, Locale locale) {
    return OutlineTree.of(session.view(), Messages.in(locale));
  }

  /// One row a line, two spaces a level, the note or count behind a bar.
  private static String drawn(List<Line> lines, String indent) {
    return lines.stream()
        .map(
            it ->
                indent
                    + it.words()
                    + (it.count() > 0 ? " | " + it.count() : "")
                    + (it.note().isEmpty() ? "" : " | " + it.note())
                    + "\n"
                    + drawn(it.lines(), indent + "  "))
        .collect(Collectors.joining());
  }

  @Test
  void stagesHoldStepsAndStepsHoldCardsInTheOrderOfReading() {
    assertThat(drawn(lines(session, Locale.ENGLISH), ""))
        .isEqualTo(
            """
            small
            Maps | 1
              map | Current
            Personas
            Segments
            Stages | 3
              before | 3
                search
                  ask | actions
                  read | actions
                compare
                  wide | actions
              during | 3
                pay
                  till | contacts
                  queue | pains
                  app | ideas
              after | 1
                use
                  mail | contacts
                tell
            Lanes | 5
              actions | 3
              contacts | 2
              feelings
                Today
                  search | −1
                  compare | –
                  pay | +1.5
                  use | –
                  tell | +2
              pains | 1
              ideas | 1
            Links | 3
              queue → till
              till → mail
              app → queue
            Channels
            Teams
            Brand
            """);
  }

  @Test
  void groupsSpeakTheLanguageOfTheInterface() {
    assertThat(lines(session, Locale.of("es")))
        .extracting(Line::words)
        .containsExactly(
            "small",
            "Mapas",
            "Personas",
            "Segmentos",
            "Etapas",
            "Carriles",
            "Enlaces",
            "Canales",
            "Equipos",
            "Marca");
  }

  @Test
  void everyElementOfTheProjectAndOfTheMapInSightStandsInOneLine() {
    for (Sample sample : Sample.values()) {
      Session open = session(sample.project());
      List<ElementId> listed =
          lines(open, Locale.ENGLISH).stream()
              .flatMap(Line::all)
              .<ElementId>mapMulti(OutlineTreeTest::id)
              .toList();

      assertThat(listed).as(sample.id()).doesNotHaveDuplicates().containsAll(reached(open));
    }
  }

  private static void id(Line line, Consumer<ElementId> listed) {
    if (line.subject() instanceof Element(ElementId id)) {
      listed.accept(id);
    }
  }

  private static List<ElementId> reached(Session open) {
    Project project = open.current();
    return Stream.of(
            project.maps().stream().map(JourneyMap::id),
            open.view().journeyMap().ids(),
            project.personas().stream().map(it -> it.id()),
            project.segments().stream().map(it -> it.id()),
            project.channels().stream().map(it -> it.id()),
            project.teams().stream().map(it -> it.id()))
        .<ElementId>flatMap(it -> it)
        .toList();
  }

  private String spoken(Subject subject, Locale locale) {
    return OutlineTree.of(session.view(), Messages.in(locale)).stream()
        .flatMap(Line::all)
        .filter(it -> it.subject().equals(subject))
        .map(it -> new Sentence(session.view(), Messages.in(locale)).of(it))
        .findFirst()
        .orElseThrow();
  }

  private String english(ElementId id) {
    return spoken(new Element(id), Locale.ENGLISH);
  }

  @Test
  void aCardSaysWhatItIsWhereItIsAndWhatMattersOfIt() {
    assertThat(english(SmallMap.QUEUE))
        .isEqualTo("Pain point, queue, step pay, stage during, 2 of 3, severity 3, open, 2 links");
    assertThat(english(SmallMap.WIDE))
        .isEqualTo("actions, wide, step compare, stage before, 1 of 1, over 3 steps");
    assertThat(spoken(new Element(SmallMap.TILL), Locale.of("es")))
        .isEqualTo("Punto de contacto, till, paso pay, etapa during, 1 de 3, Reactivo, 2 enlaces");
    assertThat(english(SmallMap.APP))
        .isEqualTo(
            "Opportunity, app, step pay, stage during, 3 of 3, impact 3, effort 3, proposed,"
                + " 1 link");
  }

  @Test
  void allOtherLinesSayWhatTheyAreToo() {
    assertThat(english(SmallMap.MAP)).isEqualTo("Map map, Current, shown on the map");
    assertThat(english(SmallMap.BEFORE))
        .isEqualTo("stage before, 1 of 3, Before purchase, 2 steps, 3 cards");
    assertThat(english(SmallMap.TELL)).isEqualTo("step tell, stage after, 2 of 2, no cards");
    assertThat(english(SmallMap.PAINS)).isEqualTo("lane pains, 4 of 5, 1 card");
    assertThat(english(SmallMap.CURVE)).isEqualTo("emotion curve Today, 3 points");
    assertThat(english(new LinkId("queue-till"))).isEqualTo("Link queue → till");
    assertThat(spoken(new Feeling(SmallMap.CURVE, SmallMap.PAY), Locale.of("es")))
        .isEqualTo("paso pay, +1,5, curva emocional Today");
    assertThat(spoken(new Feeling(SmallMap.CURVE, SmallMap.USE), Locale.ENGLISH))
        .isEqualTo("step use, no value, emotion curve Today");
    assertThat(spoken(Branch.STAGES, Locale.ENGLISH)).isEqualTo("Stages, 3 in it");
    assertThat(spoken(Branch.PROJECT, Locale.ENGLISH)).isEqualTo("Project small");
  }

  @Test
  void everyLineOfEverySampleIsSpokenInBothLanguages() {
    for (Sample sample : Sample.values()) {
      Session open = session(sample.project());
      for (Locale locale : List.of(Locale.ENGLISH, Locale.of("es"))) {
        Sentence sentence = new Sentence(open.view(), Messages.in(locale));
        assertThat(lines(open, locale).stream().flatMap(Line::all))
            .allSatisfy(it -> assertThat(sentence.of(it)).isNotBlank().doesNotContain("\n"));
      }
    }
  }

  @Test
  void whatIsSelectedIsFoundAndSelectsTheSameAgain() {
    Subjects subjects = Subjects.in(session.view());
    for (Subject subject :
        List.of(
            new Element(SmallMap.ASK),
            new Element(SmallMap.CURVE),
            new Feeling(SmallMap.CURVE, SmallMap.PAY))) {
      assertThat(subjects.of(subjects.selection(List.of(subject)))).containsExactly(subject);
    }
    assertThat(subjects.selection(List.of(Branch.LANES)).isEmpty()).isTrue();
  }
}
