package org.periplo.exchange.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain words",
        "*strong* and _soft_, `code`",
        "# no heading #",
        "- no point",
        "+ no point",
        "1. no number",
        "12) no number",
        "===",
        "---",
        "***",
        "> no quote",
        "~~~ no fence",
        "``` no fence",
        "[no](link) ![nor](picture) <https://example.org> <b>",
        "a | b | c",
        "back\\slash at the end\\",
        "&amp; &#35; R&D",
        "$100 and $200",
        "**",
        "first line\nsecond line\n- third line",
        "    no code",
        "–12 and −5 and -5",
      })
  void wordsAreReadAsTheyWereWritten(String words) {
    String shown = words.strip();
    String line = shown.replace('\n', ' ');
    String markdown =
        new Markdown()
            .heading(2, words)
            .paragraph(words)
            .paragraph(words, words)
            .quote(words)
            .list(words, List.of(words, words))
            .end()
            .table(List.of(line, line), List.of(List.of(words, words)))
            .toString();
    Node document = PARSER.parse(markdown);

    assertThat(children(document))
        .extracting(Node::getClass)
        .containsExactly(
            Heading.class,
            Paragraph.class,
            Paragraph.class,
            BlockQuote.class,
            BulletList.class,
            TableBlock.class);
    assertThat(children(document).stream().map(MarkdownTest::said))
        .containsExactly(
            line,
            shown,
            line + ": " + shown,
            shown,
            line + shown + shown,
            line + line + shown + shown);
  }

  @Test
  void anEmptyTableCellStaysInItsPlace() {
    Node table =
        PARSER
            .parse(
                new Markdown()
                    .table(List.of("A", "B", "C"), List.of(List.of("", "two", "")))
                    .toString())
            .getFirstChild();
    List<String> cells = new ArrayList<>();
    table.accept(
        new AbstractVisitor() {
          @Override
          public void visit(CustomNode node) {
            if (node instanceof TableCell) {
              cells.add(said(node));
            }
            visitChildren(node);
          }
        });

    assertThat(cells).containsExactly("A", "B", "C", "", "two", "");
  }

  @Test
  void whatIsEmptyIsLeftOut() {
    assertThat(new Markdown().paragraph(" ").paragraph("About", "").quote("").toString())
        .isEqualTo("\n");
    assertThat(new Markdown().list(" ", List.of("point")).toString())
        .isEqualTo("- **—**\n  - point\n");
  }

  @Test
  void aHeadingIsNeverDeeperThanTheSixth() {
    assertThat(new Markdown().heading(7, "Deep").toString()).isEqualTo("###### Deep\n");
  }

  private static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }

  /// The words of a node; hard breaks and `<br>` are line breaks.
  private static String said(Node node) {
    StringBuilder words = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            words.append(text.getLiteral());
          }

          @Override
          public void visit(HardLineBreak lineBreak) {
            words.append('\n');
          }

          @Override
          public void visit(HtmlInline html) {
            words.append(html.getLiteral().equals("<br>") ? "\n" : html.getLiteral());
          }
        });
    return words.toString();
  }
}
