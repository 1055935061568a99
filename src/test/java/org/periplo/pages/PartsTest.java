package org.periplo.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.periplo.drawing.ChartMark;
import org.periplo.drawing.ChevronMark;
import org.periplo.drawing.ConnectorMark;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Page;
import org.periplo.drawing.Role;
import org.periplo.drawing.Stroke;
import org.periplo.drawing.TableMark;
import org.periplo.drawing.TableRow;
import org.periplo.drawing.Tag;
import org.periplo.model.Card;
import org.periplo.model.CardDetail;
import org.periplo.model.CardId;
import org.periplo.model.CurveId;
import org.periplo.model.CurveKind;
import org.periplo.model.DocumentPart;
import org.periplo.model.EmotionCurve;
import org.periplo.model.EmotionPoint;
import org.periplo.model.Evidence;
import org.periplo.model.EvidenceLevel;
import org.periplo.model.Extras;
import org.periplo.model.Frequency;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.LaneId;
import org.periplo.model.LaneKind;
import org.periplo.model.Language;
import org.periplo.model.Link;
import org.periplo.model.LinkId;
import org.periplo.model.LinkLines;
import org.periplo.model.MapId;
import org.periplo.model.Metric;
import org.periplo.model.Opportunity;
import org.periplo.model.PainPoint;
import org.periplo.model.Persona;
import org.periplo.model.PersonaId;
import org.periplo.model.Phase;
import org.periplo.model.Project;
import org.periplo.model.Review;
import org.periplo.model.Stage;
import org.periplo.model.StageId;
import org.periplo.model.Step;
import org.periplo.model.StepId;
import org.periplo.model.Touchpoint;
import org.periplo.theme.Palette;

/// What each part of a handout or a deck says.
class PartsTest {

  private static final PersonaId ANA = new PersonaId("ana");
  private static final StepId SEARCH = new StepId("search");
  private static final StepId PAY = new StepId("pay");
  private static final Card QUEUE =
      pain("queue", SEARCH, PainPoint.NEW.withSeverity(4).withFrequency(Frequency.RARELY));
  private static final Card FEE =
      pain("fee", PAY, PainPoint.NEW.withSeverity(4).withFrequency(Frequency.ALWAYS))
          .withEvidence(new Evidence(EvidenceLevel.VALIDATED, "survey", Extras.NONE));
  private static final Card NOISE = pain("noise", PAY, PainPoint.NEW.withSeverity(1));
  private static final Card SITE = card("site", "touchpoints", SEARCH, Touchpoint.NEW);
  private static final Card TICKET =
      card("ticket", "opportunities", SEARCH, Opportunity.NEW.withImpact(2).withEffort(4));
  private static final Card FREE =
      card("free", "opportunities", PAY, Opportunity.NEW.withImpact(5).withEffort(1));

  private static Card pain(String id, StepId step, PainPoint pain) {
    return card(id, "pains", step, pain);
  }

  private static Card card(String id, String lane, StepId step, CardDetail detail) {
    return Card.of(new CardId(id), new LaneId(lane), step, id, detail);
  }

  private static JourneyMap map() {
    return JourneyMap.of(
            new MapId("map"),
            "Purchase",
            List.of(
                Stage.of(
                    new StageId("before"),
                    "Before",
                    Phase.BEFORE,
                    List.of(Step.of(SEARCH, "Searches"))),
                Stage.of(
                    new StageId("during"), "During", Phase.DURING, List.of(Step.of(PAY, "Pays")))),
            List.of(
                lane("touchpoints", LaneKind.TOUCHPOINTS),
                lane("pains", LaneKind.PAIN_POINTS),
                lane("opportunities", LaneKind.OPPORTUNITIES),
                lane("metrics", LaneKind.METRICS),
                lane("emotions", LaneKind.EMOTIONS)))
        .withCards(List.of(SITE, QUEUE, FEE, NOISE, TICKET, FREE))
        .withLinks(List.of(Link.of(new LinkId("link"), FREE.id(), FEE.id())))
        .withCurves(List.of(felt()));
  }

  /// The map with other cards, none of them tied.
  private static JourneyMap holding(List<Card> cards) {
    return map().withLinks(List.of()).withCards(cards);
  }

  private static Lane lane(String id, LaneKind kind) {
    return Lane.of(new LaneId(id), kind);
  }

  private static EmotionCurve felt() {
    return EmotionCurve.of(
        new CurveId("felt"),
        new LaneId("emotions"),
        CurveKind.FELT,
        Optional.empty(),
        List.of(EmotionPoint.of(SEARCH, -1), EmotionPoint.of(PAY, 1.5).withQuote("At last")));
  }

  private static Project project(JourneyMap... maps) {
    return Project.of("Shop", Language.ENGLISH, maps[0].withPersonas(List.of()))
        .withPersonas(List.of(Persona.of(ANA, "Ana")))
        .withMaps(List.of(maps));
  }

  private static List<Page> pages(Project project, DocumentPart... leftOut) {
    return Composition.of(Edition.of(project, project.maps(), PageFormat.SLIDE, List.of(leftOut)));
  }

  private static List<String> titles(List<Page> pages) {
    return pages.stream().map(Page::title).toList();
  }

  private static Page page(String title, JourneyMap map) {
    return pages(project(map)).stream()
        .filter(it -> it.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private static <M extends Mark> List<M> marks(Page page, Class<M> kind) {
    return page.drawing().marks().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static List<List<String>> said(TableMark table) {
    return table.rows().stream()
        .map(row -> row.cells().stream().map(it -> it.text().text()).toList())
        .toList();
  }

  @Test
  void theirOrderIsThatOfAStory() {
    JourneyMap map =
        map()
            .withPersonas(List.of(ANA))
            .withReviews(List.of(new Review(LocalDate.of(2026, 5, 1), "Go on", Extras.NONE)));

    assertThat(titles(pages(project(map))))
        .containsExactly(
            "Purchase",
            "How to read it",
            "Ana",
            "The whole journey",
            "Before",
            "During",
            "Pain points",
            "Opportunities",
            "Reviews");
  }

  @ParameterizedTest
  @EnumSource
  void aPartThatIsNotWantedIsLeftOut(DocumentPart part) {
    JourneyMap map =
        holding(List.of(SITE, QUEUE, TICKET, metric()))
            .withPersonas(List.of(ANA))
            .withReviews(List.of(new Review(LocalDate.of(2026, 5, 1), "Go on", Extras.NONE)));

    assertThat(pages(project(map), part)).hasSizeLessThan(pages(project(map)).size());
    assertThat(pages(project(map), DocumentPart.values())).hasSize(1);
  }

  private static Card metric() {
    Metric metric =
        Metric.NEW
            .withValue(Optional.of(new BigDecimal("3.5")))
            .withTarget(Optional.of(new BigDecimal("2")))
            .withUnit("min")
            .withSampleSize(Optional.of(1200));
    return card("wait", "metrics", PAY, metric);
  }

  @Test
  void anEmptyMapHasATitleAndHowToReadIt() {
    JourneyMap empty = holding(List.of()).withCurves(List.of());

    assertThat(titles(pages(project(empty)))).containsExactly("Purchase", "How to read it");
  }

  @Test
  void personasAndHowToReadStandInTheFirstChapterThatNeedsThem() {
    JourneyMap one = holding(List.of()).withPersonas(List.of(ANA));
    Stage stage =
        Stage.of(
            new StageId("later"),
            "Later",
            Phase.AFTER,
            List.of(Step.of(new StepId("use"), "Uses")));
    JourneyMap other =
        JourneyMap.of(new MapId("other"), "Use", List.of(stage), List.of())
            .withPersonas(List.of(ANA));

    assertThat(titles(pages(project(one, other))))
        .containsExactly(
            "Purchase", "How to read it", "Ana", "The whole journey", "Before", "During", "Use");
  }

  @Test
  void painPointsAreRankedBySeverityThenFrequency() {
    TableMark table = marks(page("Pain points", map()), TableMark.class).getFirst();

    assertThat(said(table))
        .containsExactly(
            List.of(
                "No.",
                "Pain point",
                "Stage",
                "Severity",
                "Frequency",
                "State",
                "Evidence",
                "Source"),
            List.of("1", "fee", "During", "4 of 5", "Always", "Open", "Validated", "survey"),
            List.of("2", "queue", "Before", "4 of 5", "Rarely", "Open", "Assumed", ""),
            List.of("3", "noise", "During", "1 of 5", "Sometimes", "Open", "Assumed", ""));
  }

  @Test
  void aStageInATableLeadsToItsPage() {
    List<Page> pages = pages(project(map()));
    Page pains = pages.get(titles(pages).indexOf("Pain points"));
    TableMark table = marks(pains, TableMark.class).getFirst();

    assertThat(table.rows().get(1).cells().get(2).tag().leadsTo())
        .isPresent()
        .isEqualTo(pages.get(titles(pages).indexOf("During")).key());
  }

  @Test
  void theMatrixSaysItsValuesAndTheTableItsNumbers() {
    Page page = page("Opportunities", map());

    assertThat(page.drawing().marks().stream().map(Mark::tag).map(Tag::name))
        .contains(
            "Opportunities by impact and effort, from 1 to 5. "
                + "1 “free”: impact 5, effort 1; 2 “ticket”: impact 2, effort 4");
    assertThat(said(marks(page, TableMark.class).getFirst()))
        .containsExactly(
            List.of("No.", "Opportunity", "State"),
            List.of("1", "free\nDuring · Impact 5 · effort 1\nSolves: fee", "Proposed"),
            List.of("2", "ticket\nBefore · Impact 2 · effort 4", "Proposed"));
  }

  @Test
  void metricsTellHowTheyStand() {
    JourneyMap map = holding(List.of(metric()));

    assertThat(said(marks(page("Metrics", map), TableMark.class).getFirst()))
        .containsExactly(
            List.of("Metric", "Stage", "Value", "Target", "Standing", "Sample"),
            List.of("wait", "During", "3.5 min", "2 min", "Reached", "1,200"));
  }

  @Test
  void aLongTableGoesOnUnderTheSameHead() {
    List<Card> many = new ArrayList<>();
    IntStream.range(0, 60).forEach(it -> many.add(pain("pain" + it, SEARCH, PainPoint.NEW)));
    JourneyMap map = holding(many);
    List<TableMark> tables =
        pages(project(map)).stream().flatMap(it -> marks(it, TableMark.class).stream()).toList();

    assertThat(tables).hasSizeGreaterThan(1);
    assertThat(tables.stream().map(it -> said(it).getFirst()).distinct()).hasSize(1);
    assertThat(tables.stream().flatMap(it -> it.rows().stream()))
        .filteredOn(it -> it.kind() == TableRow.Kind.BODY)
        .hasSize(60);
  }

  @Test
  void aRowHigherThanAPageGoesOnWithEveryWord() {
    String words = String.join(" ", IntStream.range(0, 1500).mapToObj(String::valueOf).toList());
    Card long1 = pain("long", SEARCH, PainPoint.NEW.withRootCause(words));
    JourneyMap map = holding(List.of(long1));
    List<String> said =
        pages(project(map)).stream()
            .flatMap(it -> marks(it, TableMark.class).stream())
            .flatMap(it -> said(it).stream().skip(1))
            .flatMap(row -> Arrays.stream(row.get(5).split(" ", -1)))
            .toList();

    assertThat(String.join(" ", said)).isEqualTo(words);
  }

  @Test
  void theOverviewLeadsToTheStagesAndTheyLeadBack() {
    List<Page> pages = pages(project(map()));
    Page overview = pages.get(titles(pages).indexOf("The whole journey"));
    Page before = pages.get(titles(pages).indexOf("Before"));

    assertThat(marks(overview, ChevronMark.class))
        .extracting(it -> it.tag().leadsTo())
        .containsExactly(before.key(), pages.get(titles(pages).indexOf("During")).key());
    assertThat(before.drawing().marks())
        .filteredOn(it -> it.tag().role() == Role.SUBTITLE)
        .extracting(it -> it.tag().leadsTo())
        .contains(overview.key());
  }

  @Test
  void emotionsAreAChartThatKeepsAndSaysItsValues() {
    ChartMark chart = marks(page("The whole journey", map()), ChartMark.class).getFirst();

    assertThat(chart.categories()).containsExactly("Searches", "Pays");
    assertThat(chart.series())
        .containsExactly(
            new ChartMark.Series(
                "Today",
                Palette.LIGHT.ink(),
                Stroke.Dash.SOLID,
                List.of(Optional.of(-1.0), Optional.of(1.5))));
    assertThat(chart.tag().name())
        .isEqualTo("Emotion curve. Today: Searches −1 (Bad); Pays +1.5 (Good)");
  }

  @Test
  void aMapThatShowsItsLinksTiesTheCardsOfAPage() {
    JourneyMap drawn = map().withLinkLines(LinkLines.DRAWN);
    List<Page> during =
        pages(project(drawn)).stream().filter(it -> it.section().equals("During")).toList();

    assertThat(during.stream().flatMap(it -> marks(it, ConnectorMark.class).stream()))
        .extracting(ConnectorMark::from, ConnectorMark::to)
        .containsExactly(tuple(FREE.id(), FEE.id()));
  }

  @Test
  void theNotesOfAStageSayWhatWasSaidAndFromWhatItIsKnown() {
    JourneyMap map = holding(List.of(FEE.withNote("Ask the bank"), FREE));

    assertThat(page("During", map).notes())
        .isEqualTo(
            """
            What customers say
            “At last” – Pays

            Evidence
            fee: Validated. survey

            Internal notes
            fee: Ask the bank\
            """);
  }
}
