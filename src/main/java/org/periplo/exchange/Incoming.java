package org.periplo.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.periplo.files.ProblemException;
import org.periplo.files.ProjectFiles;
import org.periplo.model.JourneyMap;
import org.periplo.model.Project;

/// What is to be pasted: the best that a clipboard offers.
///
/// Cards in the own form come first, then the table of a page, then plain text.
public sealed interface Incoming {

  /// How many characters a page or a text can have.
  int MOST_CHARACTERS = 5_000_000;

  /// Cards with all that they know.
  ///
  /// @param excerpt a project of one map, which holds the cards and what they refer to
  record Cards(Project excerpt) implements Incoming {
    /// The map that holds the cards.
    JourneyMap map() {
      return excerpt.maps().getFirst();
    }
  }

  /// A table, a cell of which can stand for several cards.
  record Table(List<List<String>> rows) implements Incoming {
    Block block() {
      return new Block(rows);
    }
  }

  /// One card after the other, by their texts.
  record Lines(List<String> texts) implements Incoming {}

  /// There is nothing to paste.
  record Nothing() implements Incoming {}

  /// More than can be pasted at once.
  ///
  /// @param key the message that says so, with the way out
  /// @param most how much can be pasted, for the message
  record TooLarge(String key, int most) implements Incoming {}

  /// The best of an offer.
  static Incoming of(Offer offer) {
    return offer
        .own()
        .filter(it -> it.length() <= ProjectFiles.MOST_BYTES)
        .flatMap(Incoming::ownCards)
        .or(() -> tooLarge(offer))
        .or(() -> table(offer))
        .orElseGet(() -> text(offer));
  }

  /// What the own form holds; nothing if it is none, or none of a version that can be read.
  private static Optional<Incoming> ownCards(String own) {
    try {
      byte[] json = own.getBytes(StandardCharsets.UTF_8);
      return Optional.of(bounded(new Cards(ProjectFiles.parse(json, ""))));
    } catch (ProblemException _) {
      return Optional.empty();
    }
  }

  private static Incoming bounded(Cards cards) {
    int count = cards.map().cards().size();
    return count > Block.MOST_CELLS ? tooMany() : count == 0 ? new Nothing() : cards;
  }

  private static Incoming tooMany() {
    return new TooLarge("problem.paste.too-many", Block.MOST_CELLS);
  }

  private static Optional<Incoming> tooLarge(Offer offer) {
    Optional<Incoming> tooLong =
        offer
            .html()
            .or(offer::text)
            .filter(it -> it.length() > MOST_CHARACTERS)
            .map(_ -> tooLong());
    return tooLong.or(() -> offer.html().filter(HtmlTable::isTooLarge).map(_ -> tooMany()));
  }

  private static Incoming tooLong() {
    return new TooLarge("problem.paste.too-long", MOST_CHARACTERS / 1_000_000);
  }

  private static Optional<Incoming> table(Offer offer) {
    return offer.html().flatMap(HtmlTable::read).filter(Block::isTable).map(Incoming::ofBlock);
  }

  private static Incoming ofBlock(Block block) {
    return block.isTooLarge() ? tooMany() : new Table(block.rows());
  }

  private static Incoming text(Offer offer) {
    String text = offer.text().or(() -> offer.html().map(HtmlTable::text)).orElse("");
    if (text.length() > MOST_CHARACTERS) {
      return tooLong();
    }
    Optional<Block> block = TabText.read(text);
    return block
        .filter(Block::isTable)
        .map(Incoming::ofBlock)
        .orElseGet(() -> lines(block.map(Block::lines).orElse(text)));
  }

  private static Incoming lines(String text) {
    List<String> cards = CardLines.read(text);
    return cards.size() > Block.MOST_CELLS
        ? tooMany()
        : cards.isEmpty() ? new Nothing() : new Lines(cards);
  }
}
