package org.periplo.exchange;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The words of a part of a page as a reader sees them: white space counts once, and lines end
/// where paragraphs, list items and line breaks do.
final class PageText implements NodeVisitor {

  private static final Set<String> PARAGRAPHS =
      Set.of(
          "p",
          "div",
          "li",
          "ul",
          "ol",
          "tr",
          "table",
          "blockquote",
          "pre",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "section",
          "article",
          "header",
          "footer");

  private final StringBuilder text = new StringBuilder();
  private boolean spaced;

  private PageText() {}

  static String of(Element part) {
    PageText words = new PageText();
    part.traverse(words);
    return CleanText.stripped(words.text.toString());
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode it) {
      it.getWholeText().codePoints().forEach(this::character);
    } else if (node.nameIs("br")) {
      breakLine();
    } else if (PARAGRAPHS.contains(node.normalName())) {
      endParagraph();
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (PARAGRAPHS.contains(node.normalName())) {
      endParagraph();
    }
  }

  private void character(int character) {
    if (Character.isWhitespace(character)) {
      spaced = true;
    } else {
      if (spaced && !isLineStart()) {
        text.append(' ');
      }
      spaced = false;
      text.appendCodePoint(character);
    }
  }

  private boolean isLineStart() {
    return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
  }

  private void breakLine() {
    text.append('\n');
    spaced = false;
  }

  private void endParagraph() {
    if (!isLineStart()) {
      breakLine();
    }
    spaced = false;
  }
}
