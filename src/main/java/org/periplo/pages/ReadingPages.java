package org.periplo.pages;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.periplo.drawing.Mark;
import org.periplo.geometry.Box;
import org.periplo.model.Card;
import org.periplo.model.CurveKind;
import org.periplo.model.Degree;
import org.periplo.model.EmotionCurve;
import org.periplo.model.EvidenceLevel;
import org.periplo.model.Existence;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.LaneKind;
import org.periplo.model.LinkLines;
import org.periplo.model.Metric;
import org.periplo.model.Moment;
import org.periplo.model.PainPoint;
import org.periplo.model.Touchpoint;
import org.periplo.text.Paragraph;
import org.periplo.text.Run;
import org.periplo.text.Typesetter;
import org.periplo.theme.FontFace;
import org.periplo.theme.TextStyle;
import org.periplo.theme.Theme;

/// How to read the maps: what their lanes hold, and what the signs on them mean; only what occurs.
final class ReadingPages {

  private static final double GUTTER = 36;
  private static final double GAP = 13;
  private static final double NARROW_GAP = 8;
  private static final double FACE_GAP = 7;

  private final Edition edition;
  private final ReadingSigns signs;
  private final ColumnFlow flow = new ColumnFlow(3, GUTTER, GAP);
  private final ColumnFlow closerFlow = new ColumnFlow(3, GUTTER, NARROW_GAP);
  private final List<Block> blocks = new ArrayList<>();
  private double width;

  ReadingPages(Edition edition) {
    this.edition = edition;
    signs = new ReadingSigns(edition.theme().palette());
  }

  List<Sheet> sheets() {
    String title = edition.text("page.howToRead");
    String below = edition.text("page.below.howToRead");
    PageHead head = PageHead.of(edition, edition.project().name(), title, below);
    width = flow.width(head.room());
    addGroup("page.read.lanes", this::addLanes);
    addGroup("page.read.emotions", this::addEmotions);
    addGroup("page.read.signs", this::addSigns);
    return head.over(pages(head.room()), title);
  }

  /// Closer together where that saves a page.
  private List<List<Mark>> pages(Box room) {
    List<List<Mark>> pages = flow.pages(blocks, room);
    List<List<Mark>> closer = closerFlow.pages(blocks, room);
    return closer.size() < pages.size() ? closer : pages;
  }

  private Stream<Card> cards() {
    return edition.maps().stream().flatMap(it -> it.cards().stream());
  }

  private Stream<Lane> lanes() {
    return edition.maps().stream().flatMap(it -> it.lanes().stream());
  }

  /// Entries under a heading; nothing if there are none.
  private void addGroup(String key, Runnable entries) {
    int first = blocks.size();
    entries.run();
    if (blocks.size() > first) {
      Block heading = Block.of(Typesetter.set(edition.text(key), edition.theme().lane(), width));
      blocks.set(first, heading.above(blocks.get(first), GAP));
    }
  }

  private void addLanes() {
    add(List.of(), "page.read.stages");
    Set<LaneKind> kinds = EnumSet.noneOf(LaneKind.class);
    lanes().map(Lane::kind).forEach(kinds::add);
    kinds.forEach(this::addLane);
    lanes()
        .flatMap(it -> it.lineBelow().stream())
        .distinct()
        .sorted()
        .forEach(
            it ->
                add(
                    List.of(signs.dashes()),
                    edition.words().constant("serviceLine.", it),
                    edition.words().constant("page.serviceLine.", it)));
  }

  /// What lanes of a kind hold; lanes of text hold what their own words say.
  private void addLane(LaneKind kind) {
    List<Lane> same = lanes().filter(it -> it.kind() == kind).toList();
    if (kind == LaneKind.TEXT) {
      same.stream()
          .filter(it -> !it.description().isBlank())
          .forEach(it -> add(List.of(), edition.words().nameOf(it), it.description()));
      return;
    }
    String names =
        same.stream().map(edition.words()::nameOf).distinct().collect(Collectors.joining(", "));
    add(List.of(), names, edition.words().constant("page.lane.", kind));
  }

  private void addEmotions() {
    List<JourneyMap> felt =
        edition.maps().stream().filter(it -> !EmotionBoard.lanesOf(it).isEmpty()).toList();
    if (felt.isEmpty()) {
      return;
    }
    List<Block> faces = new ArrayList<>();
    for (Degree degree : Degree.values()) {
      String names =
          felt.stream()
              .map(it -> edition.words().nameOf(it.emotionScale(), degree))
              .distinct()
              .collect(Collectors.joining(", "));
      Mark face = signs.face(felt.getFirst().emotionScale().at(degree).face(), degree);
      faces.add(entry(List.of(face), edition.numbers().signed(degree.value()), names));
    }
    blocks.add(Block.stacked(faces, FACE_GAP));
    if (shownCurves().anyMatch(it -> it.kind() == CurveKind.GOAL)) {
      add(List.of(signs.dashes()), "page.read.goal");
    }
  }

  private Stream<EmotionCurve> shownCurves() {
    return edition.maps().stream()
        .flatMap(it -> it.curves().stream())
        .filter(EmotionCurve::isShown);
  }

  private void addSigns() {
    if (cards().anyMatch(ReadingPages::isMoment)) {
      add(List.of(signs.moment()), "page.read.moment");
    }
    if (cards().anyMatch(ReadingPages::shouldExist)) {
      add(List.of(signs.dashedBox()), "page.read.shouldExist");
    }
    if (cards().anyMatch(it -> it.detail() instanceof PainPoint)) {
      add(signs.severity(), "page.read.severity");
    }
    if (cards().anyMatch(it -> it.detail() instanceof Metric m && m.standing().isPresent())) {
      add(signs.standings(), "page.read.metric");
    }
    if (cards().anyMatch(it -> it.evidence().level() != EvidenceLevel.ASSUMED)) {
      add(List.of(), "page.read.evidence");
    }
    if (edition.maps().stream()
        .anyMatch(it -> it.linkLines() == LinkLines.DRAWN && !it.links().isEmpty())) {
      add(List.of(signs.line()), "page.read.links");
    }
  }

  private static boolean isMoment(Card card) {
    return card.detail() instanceof Moment
        || (card.detail() instanceof Touchpoint it && it.moment().isPresent());
  }

  private static boolean shouldExist(Card card) {
    return card.detail() instanceof Touchpoint it && it.existence() == Existence.SHOULD_EXIST;
  }

  /// A sign and what it means; the key's text is a name and, after a bar, an explanation.
  private void add(List<Mark> sign, String key) {
    String[] parts = edition.text(key).split("\\|", 2);
    add(sign, parts[0].strip(), parts[1].strip());
  }

  private void add(List<Mark> sign, String name, String meaning) {
    blocks.add(entry(sign, name, meaning));
  }

  private Block entry(List<Mark> sign, String name, String meaning) {
    TextStyle style = edition.theme().card();
    List<Run> runs =
        List.of(new Run(name + "  ", style.in(FontFace.BOLD)), new Run(meaning, style));
    double indent = sign.isEmpty() ? 0 : ReadingSigns.WIDTH;
    Block words = Block.of(Typesetter.set(List.of(new Paragraph(runs, 0)), width - indent));
    List<Mark> marks = new ArrayList<>(sign);
    marks.addAll(words.at(indent, 1));
    return new Block(marks, Math.max(Theme.FACE, words.height()));
  }
}
