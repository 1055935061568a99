package org.periplo.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplo.drawing.BoxMark;
import org.periplo.drawing.ChevronMark;
import org.periplo.drawing.CompositeMark;
import org.periplo.drawing.Fill;
import org.periplo.drawing.GroupMark;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Page;
import org.periplo.drawing.TableCell;
import org.periplo.drawing.TableMark;
import org.periplo.drawing.Tag;
import org.periplo.drawing.TextMark;
import org.periplo.drawing.WindowMark;
import org.periplo.geometry.Box;
import org.periplo.model.LargeProject;
import org.periplo.model.Paper;
import org.periplo.model.Project;
import org.periplo.model.RandomProject;
import org.periplo.text.TextBlock;
import org.periplo.theme.Colour;

/// A handout or a deck of a project, and what its pages say.
record Composed(String name, Project project, PageFormat format) {

  /// Projects by chance and a large one, each as a deck and as a handout.
  static Stream<Composed> all() {
    Stream<Composed> byChance =
        Stream.iterate(1L, seed -> seed + 1)
            .limit(40)
            .flatMap(seed -> both("seed " + seed, RandomProject.from(seed)));
    return Stream.concat(byChance, both("large", LargeProject.of(20, 10, 2000)));
  }

  /// The same, and one with more words than pages are made for.
  static Stream<Composed> allAndEndless() {
    return Stream.concat(all(), both("endless", Endless.project()));
  }

  private static Stream<Composed> both(String name, Project project) {
    return Stream.of(
        new Composed(name + ", deck", project, PageFormat.SLIDE),
        new Composed(name + ", handout", project, PageFormat.of(Paper.LETTER)));
  }

  /// All parts, whatever the project's setup.
  List<Page> pages() {
    return Composition.of(Edition.of(project, project.maps(), format, List.of()));
  }

  /// The marks of a page with all that is inside them.
  static Stream<Mark> marks(Page page) {
    return page.drawing().marks().stream().flatMap(Composed::withInner);
  }

  private static Stream<Mark> withInner(Mark mark) {
    List<Mark> inner =
        switch (mark) {
          case GroupMark it -> it.marks();
          case WindowMark it -> it.marks();
          case CompositeMark it -> it.decomposed();
          default -> List.of();
        };
    return Stream.concat(Stream.of(mark), inner.stream().flatMap(Composed::withInner));
  }

  /// What marks and cells of a page mean.
  static List<Tag> tags(Page page) {
    List<Tag> tags = new ArrayList<>();
    marks(page)
        .forEach(
            mark -> {
              tags.add(mark.tag());
              if (mark instanceof TableMark table) {
                table.rows().stream()
                    .flatMap(it -> it.cells().stream())
                    .map(TableCell::tag)
                    .forEach(tags::add);
              }
            });
    return tags;
  }

  /// Words and the box that they have to stay in.
  ///
  /// @param ground what is under them
  record Words(Box room, TextBlock text, Colour ground) {}

  /// All words of a page.
  static Stream<Words> words(Page page) {
    return marks(page)
        .flatMap(
            mark ->
                switch (mark) {
                  case BoxMark it ->
                      Stream.of(new Words(it.textBox(), it.text(), ground(it.fill())));
                  case ChevronMark it -> Stream.of(new Words(it.textBox(), it.text(), it.fill()));
                  case TextMark it -> Stream.of(new Words(it.bounds(), it.text(), Colour.WHITE));
                  default -> Stream.empty();
                });
  }

  private static Colour ground(Optional<Fill> fill) {
    return fill.filter(Fill.Solid.class::isInstance)
        .map(it -> ((Fill.Solid) it).colour())
        .orElse(Colour.WHITE);
  }

  @Override
  public String toString() {
    return name;
  }
}
