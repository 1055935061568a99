package org.periplo.paint;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.periplo.drawing.CompositeMark;
import org.periplo.drawing.Document;
import org.periplo.drawing.GroupMark;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Page;
import org.periplo.drawing.Painter;
import org.periplo.drawing.Progress;
import org.periplo.drawing.WindowMark;

/// Prints a document as text, a line a mark, to be compared with what is expected.
///
/// A line holds the mark's kind, role, id and name, its bounds in whole points, its colours, and
/// its text, where `/` is a line break and `¶` the end of a paragraph, with the styles in it.
public final class TracePainter implements Painter {

  /// The trace of marks without a page.
  public static String trace(List<Mark> marks) {
    return lines(marks, "");
  }

  @Override
  public void paint(Document document, OutputStream out, Progress progress) throws IOException {
    for (Page page : document.pages()) {
      out.write(trace(page).getBytes(StandardCharsets.UTF_8));
    }
    progress.reached(1);
  }

  private static String trace(Page page) {
    String size = MarkTrace.size(page.drawing().size());
    String head = "page " + MarkTrace.quoted(page.title()) + " " + size + "\n";
    String notes = page.notes().isEmpty() ? "" : "  notes " + MarkTrace.quoted(page.notes()) + "\n";
    return head + notes + lines(page.drawing().marks(), "  ");
  }

  private static String lines(List<Mark> marks, String indent) {
    return marks.stream().map(it -> line(it, indent)).collect(Collectors.joining());
  }

  private static String line(Mark mark, String indent) {
    String own = indent + MarkTrace.of(mark) + "\n";
    String deeper = indent + "  ";
    return switch (mark) {
      case GroupMark it -> own + lines(it.marks(), deeper);
      case WindowMark it -> own + lines(it.marks(), deeper);
      case CompositeMark it -> own + lines(it.decomposed(), deeper);
      default -> own;
    };
  }
}
