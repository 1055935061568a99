package org.periplo.paint.svg;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.periplo.geometry.Box;
import org.periplo.text.Line;
import org.periplo.text.Run;
import org.periplo.text.SetParagraph;
import org.periplo.text.TextBlock;
import org.periplo.text.VisualOrder;
import org.periplo.theme.TextStyle;

/// Writes text, each run at its exact place.
final class TextElements {

  private final XmlWriter xml;

  TextElements(XmlWriter xml) {
    this.xml = xml;
  }

  /// Writes `text` from the upper left corner of `box`; nothing if there is no text.
  void write(Box box, TextBlock text) {
    if (text.isEmpty()) {
      return;
    }
    TextStyle usual = text.paragraphs().getFirst().paragraph().runs().getFirst().style();
    Iterator<String> joints = joints(text).iterator();
    Iterator<SetParagraph> owners =
        text.paragraphs().stream()
            .flatMap(it -> Collections.nCopies(it.lines().size(), it).stream())
            .iterator();
    xml.startLine("text");
    style(usual);
    text.place(
        box.x(),
        box.y(),
        (line, x, baseline) -> {
          xml.text(joints.next());
          owners.next().placeSeen(line, x, baseline, (run, left, y) -> run(run, left, y, usual));
        });
    xml.end();
  }

  private void run(Run run, double x, double baseline, TextStyle usual) {
    if (run.text().isEmpty()) {
      return;
    }
    xml.start("tspan").with("x", x).with("y", baseline);
    if (!run.style().equals(usual)) {
      style(run.style());
    }
    xml.text(VisualOrder.asWritten(run)).end();
  }

  private void style(TextStyle style) {
    xml.with("font-size", style.size())
        .with("font-weight", style.face().bold() ? "bold" : "normal")
        .with("font-style", style.face().italic() ? "italic" : "normal")
        .with("fill", style.colour().hex());
  }

  /// What stands before each line, so that words stay apart where the text is copied or searched: a
  /// space that nobody sees, or nothing at the beginning and where a word was cut.
  private static List<String> joints(TextBlock text) {
    List<String> joints = new ArrayList<>();
    String joint = "";
    for (SetParagraph set : text.paragraphs()) {
      String rest = set.paragraph().text();
      for (Line line : set.lines()) {
        joints.add(joint);
        String after = rest.substring(rest.indexOf(line.text()) + line.text().length());
        rest = after.stripLeading();
        joint = rest.length() < after.length() ? " " : "";
      }
      joint = " ";
    }
    return joints;
  }
}
