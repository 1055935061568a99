package org.periplo.ui.export;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.periplo.model.DocumentPart;

/// The rows in which the parts of a document are left out or not.
record PartRows(Rows rows) {

  /// @param leftOut the parts that are not wanted so far
  /// @param change is told which are not wanted, in their order
  Node of(List<DocumentPart> leftOut, Consumer<List<DocumentPart>> change) {
    Set<DocumentPart> out = EnumSet.noneOf(DocumentPart.class);
    out.addAll(leftOut);
    List<Node> parts = new ArrayList<>(List.of(rows.caption("exporting.parts")));
    for (DocumentPart part : DocumentPart.values()) {
      String word = part.name().toLowerCase(Locale.ROOT).replace('_', '-');
      parts.add(
          rows.tick(
              "exporting-part-" + word,
              rows.messages().text("part." + word),
              !out.contains(part),
              ticked -> change.accept(toggled(out, part, ticked))));
    }
    return rows.row(parts.toArray(Node[]::new));
  }

  private static List<DocumentPart> toggled(
      Set<DocumentPart> out, DocumentPart part, boolean wanted) {
    if (wanted) {
      out.remove(part);
    } else {
      out.add(part);
    }
    return List.copyOf(out);
  }
}
