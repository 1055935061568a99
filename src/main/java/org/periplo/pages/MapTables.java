package org.periplo.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.periplo.drawing.Mark;
import org.periplo.geometry.Box;
import org.periplo.model.Card;
import org.periplo.model.CardDetail;
import org.periplo.model.JourneyMap;
import org.periplo.model.LaneKind;
import org.periplo.model.Stage;
import org.periplo.pages.TextTable.Column;
import org.periplo.theme.FontFace;
import org.periplo.theme.TextStyle;

/// What the tables of a map's chapter share: how their words look, and the pages that they fill.
record MapTables(Edition edition, JourneyMap map, PageKeys keys) {

  private static final double SIZE = 10;

  /// A card with details of one kind.
  record Detailed<D extends CardDetail>(Card card, D detail) {}

  /// The cards with details of a kind, step by step.
  <D extends CardDetail> List<Detailed<D>> cards(Class<D> kind) {
    return map.steps().stream()
        .flatMap(step -> map.cards().stream().filter(it -> it.step().equals(step.id())))
        .filter(it -> kind.isInstance(it.detail()))
        .map(it -> new Detailed<>(it, kind.cast(it.detail())))
        .toList();
  }

  /// The pages of a table; none without rows.
  ///
  /// @param below stands under the title
  List<Sheet> sheets(String title, String below, List<Column> columns, List<List<CellText>> rows) {
    PageHead head = PageHead.of(edition, map.name(), title, below);
    Box room = head.room();
    List<List<Mark>> bodies =
        new TextTable(edition, title, columns, rows)
            .pieces(room, room).stream().<List<Mark>>map(List::of).toList();
    return head.over(bodies, edition.section(map, title));
  }

  /// The name of a lane's kind, for a title.
  String titleOf(LaneKind kind) {
    return edition.words().constant("lane.", kind);
  }

  /// A column with a head of the bundle.
  Column column(String key, double share) {
    return new Column(edition.text(key), share);
  }

  CellText text(String words) {
    return CellText.of(words, plain());
  }

  CellText quiet(String words) {
    return CellText.of(words, small());
  }

  /// A row's number.
  CellText number(int number) {
    return CellText.of(String.valueOf(number), plain().in(edition.theme().palette().quiet()));
  }

  /// A constant of the model by its name, with a capital letter.
  CellText constant(String prefix, Enum<?> constant) {
    String name = edition.words().constant(prefix, constant);
    return text(Character.toUpperCase(name.charAt(0)) + name.substring(1));
  }

  /// The words of a card, which stand out.
  CellText named(Card card) {
    return CellText.of(card.text(), plain().in(FontFace.BOLD)).showing(card.id());
  }

  /// The stage of a card, which leads to its page.
  CellText stageOf(Card card) {
    Optional<Stage> stage = map.stageOf(card.step());
    return text(stage.map(Stage::name).orElse("")).leadingTo(stage.flatMap(keys::of));
  }

  /// How well a card is known.
  CellText evidenceOf(Card card) {
    return constant("evidence.", card.evidence().level());
  }

  TextStyle plain() {
    TextStyle card = edition.theme().card();
    return card.times(SIZE / card.size());
  }

  TextStyle small() {
    return edition.theme().detail();
  }

  /// The words of the cards to which a card is tied.
  String tiedTo(Card card) {
    return map.links().stream()
        .filter(it -> it.from().equals(card.id()))
        .flatMap(it -> map.card(it.to()).stream())
        .map(it -> it.text().strip().replaceAll("\\s+", " "))
        .filter(it -> !it.isEmpty())
        .collect(Collectors.joining("; "));
  }
}
