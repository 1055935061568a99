package org.periplo.pages;

import java.util.ArrayList;
import java.util.List;
import org.periplo.drawing.Drawing;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Page;
import org.periplo.drawing.Placing;
import org.periplo.drawing.Role;
import org.periplo.drawing.Tag;
import org.periplo.drawing.TextMark;
import org.periplo.geometry.Box;
import org.periplo.geometry.Size;
import org.periplo.layout.MapWords;
import org.periplo.layout.Numbers;
import org.periplo.model.Brand;
import org.periplo.model.DocumentPart;
import org.periplo.model.JourneyMap;
import org.periplo.model.Project;
import org.periplo.text.TextBlock;
import org.periplo.text.Typesetter;
import org.periplo.theme.Theme;

/// A project as a document of one format: what all its pages share.
///
/// @param maps those that it shows, one or more
/// @param leftOut the parts that it has not
record Edition(
    Project project,
    List<JourneyMap> maps,
    PageFormat format,
    List<DocumentPart> leftOut,
    MapWords words,
    Numbers numbers,
    Theme theme) {

  private static final double NUMBER_WIDTH = 60;

  Edition {
    maps = List.copyOf(maps);
    leftOut = List.copyOf(leftOut);
  }

  static Edition of(
      Project project, List<JourneyMap> maps, PageFormat format, List<DocumentPart> leftOut) {
    return new Edition(
        project,
        maps,
        format,
        leftOut,
        new MapWords(project),
        new Numbers(project.language().locale()),
        Looks.of(project));
  }

  String text(String key, Object... arguments) {
    return words.text(key, arguments);
  }

  boolean has(DocumentPart part) {
    return !leftOut.contains(part);
  }

  /// The name of a part of a map's chapter, with the map's where there are several.
  String section(JourneyMap map, String part) {
    return maps.size() == 1 ? part : MapWords.dotted(map.name(), part);
  }

  /// The pages of sheets, numbered from 1.
  List<Page> pages(List<Sheet> sheets) {
    List<Page> pages = new ArrayList<>();
    sheets.forEach(it -> pages.add(page(it, pages.size() + 1)));
    return pages;
  }

  private Page page(Sheet sheet, int number) {
    List<Mark> marks = new ArrayList<>(sheet.marks());
    marks.addAll(foot(number));
    Size size =
        new Size(format.size().width() * format.scale(), format.size().height() * format.scale());
    Drawing drawing = new Drawing(size, new Placing(format.scale(), 0, 0).of(marks));
    return Page.of(sheet.title(), drawing)
        .withNotes(sheet.notes())
        .withKey(sheet.key())
        .withSection(sheet.section());
  }

  /// Who made it, and the number of the page.
  private List<Mark> foot(int number) {
    List<Mark> foot = new ArrayList<>();
    Box content = format.content();
    String maker = maker();
    if (!maker.isBlank()) {
      TextBlock text = Typesetter.set(maker.strip(), theme.note(), content.width() - NUMBER_WIDTH);
      double up = text.height() - theme.note().lineHeight();
      foot.add(TextMark.at(Tag.of(Role.FOOTER, ""), content.x(), format.footAt() - up, text));
    }
    TextBlock page =
        Typesetter.set(String.valueOf(number), theme.note(), NUMBER_WIDTH)
            .aligned(TextBlock.Align.RIGHT);
    double x = content.right() - NUMBER_WIDTH;
    foot.add(TextMark.at(Tag.of(Role.PAGE_NUMBER, ""), x, format.footAt(), page));
    return foot;
  }

  private String maker() {
    Brand brand = project.brand();
    return brand.footer().isBlank()
        ? MapWords.dotted(brand.organisation(), brand.department())
        : brand.footer();
  }
}
