package org.periplo.endurance;

/// Texts that nobody writes, and that get into files all the same.
public enum NastyText {
  /// Nothing but blanks of all kinds.
  BLANKS(" \t\u00a0\u2003\u3000\u200b "),
  /// Every control character, the zero among them.
  CONTROLS("a" + controls() + "b"),
  /// Line ends of every kind.
  LINE_ENDS("one\rtwo\r\nthree\nfour\u000bfive\fsix\u0085seven\u2028eight\u2029nine\n\n\n"),
  /// Marks that turn the direction of writing, never turned back.
  DIRECTIONS("\u202eright\u202d\u2067to\u2066left\u200f\u061c"),
  /// Halves of surrogate pairs, alone and swapped.
  LONE_SURROGATES("\uD83D alone, \uDE00 alone, \uDE00\uD83D swapped, last \uDBFF"),
  /// Code points that are no characters, and byte order marks.
  NO_CHARACTERS("\uFEFF\uFFFE\uFFFF\uFDD0\uD83F\uDFFF\uDBFF\uDFFF\uFFF9\uFFFC"),
  /// What means something in XML.
  MARKUP("</t>]]>&amp;&#0;&bogus;<!--<?x?><script>\"'"),
  /// What means something to shells, templates, formulas and Markdown.
  CODE("=cmd|'/c calc'!A1 {0} %s ${x} `rm -rf` ```\n# head\n| a | b |\n[l](javascript:x)"),
  /// A path out of the folder.
  PATH("../../../../etc/passwd\\..\\con.txt\u0000.png"),
  /// Letters with a hundred marks each.
  STACKED_MARKS(("Z" + "\u0301\u0323".repeat(50)).repeat(20)),
  /// Letters of many scripts, and pictures of several code points.
  SCRIPTS("مرحبا שלום 日本語 हिन्दी ไทย 👩‍👩‍👧‍👦🏳️‍🌈 𝕬𐍈 ǅ ﷽"),
  /// A word of a hundred thousand letters.
  LONG_WORD("ñ".repeat(100_000)),
  /// A hundred thousand letters of different widths, without a place to break.
  LONG_PATH("/Wi.l".repeat(20_000)),
  /// Ten thousand lines.
  LINES("x\n".repeat(10_000)),
  /// Twenty thousand words.
  WORDS("wide words ".repeat(10_000));

  private final String text;

  NastyText(String text) {
    this.text = text;
  }

  private static String controls() {
    StringBuilder controls = new StringBuilder();
    for (char character = 0; character < 0xA0; character++) {
      if (Character.isISOControl(character)) {
        controls.append(character);
      }
    }
    return controls.toString();
  }

  /// The text.
  public String text() {
    return text;
  }

  /// Whether it is long enough to take time.
  public boolean isLong() {
    return text.length() >= 10_000;
  }
}
