package org.periplo.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.periplo.drawing.Mark;
import org.periplo.drawing.TextMark;
import org.periplo.files.ProjectFiles;
import org.periplo.layout.MapWords;
import org.periplo.model.JourneyMap;
import org.periplo.model.LargeProject;
import org.periplo.model.LinkLines;
import org.periplo.model.Project;
import org.periplo.theme.Theme;

class LegendFigureTest {

  private static final double WIDE = 2000;

  private Project project;
  private JourneyMap map;

  @BeforeEach
  void read() throws Exception {
    project = ProjectFiles.read(Path.of("samples", "servicio-publico.periplo"));
    map = project.maps().getFirst();
  }

  private LegendFigure legend(JourneyMap of, double width) {
    return LegendFigure.of(of, new MapWords(project), Theme.LIGHT, width);
  }

  private static List<String> words(LegendFigure legend) {
    return legend.marks().stream()
        .filter(TextMark.class::isInstance)
        .map(TextMark.class::cast)
        .map(it -> it.text().text())
        .toList();
  }

  @Test
  void theLinesOfLinksAreExplainedWhereTheyAreDrawn() {
    List<String> links =
        List.of(
            "De un punto de contacto al siguiente",
            "De un punto de dolor a su punto de contacto",
            "De una oportunidad al punto de dolor que resuelve");

    assertThat(words(legend(map.withLinkLines(LinkLines.DRAWN), WIDE))).containsAll(links);
    assertThat(words(legend(map.withLinkLines(LinkLines.HIDDEN), WIDE)))
        .isNotEmpty()
        .doesNotContainAnyElementsOf(links);
  }

  @Test
  void linesOfLinksThatAMapDoesNotHaveAreNotExplained() {
    JourneyMap unlinked = map.withLinks(List.of()).withLinkLines(LinkLines.DRAWN);

    assertThat(words(legend(unlinked, WIDE)))
        .isEqualTo(words(legend(map.withLinkLines(LinkLines.HIDDEN), WIDE)));
  }

  @Test
  void aNarrowLegendHasMoreLinesAndTheSameWords() {
    JourneyMap drawn = map.withLinkLines(LinkLines.DRAWN);
    LegendFigure wide = legend(drawn, WIDE);
    LegendFigure narrow = legend(drawn, 300);

    assertThat(words(narrow)).isEqualTo(words(wide));
    assertThat(narrow.height()).isGreaterThan(3 * wide.height());
    assertThat(narrow.marks())
        .allSatisfy(it -> assertThat(it.bounds().right()).isLessThanOrEqualTo(300))
        .allSatisfy(it -> assertThat(it.bounds().bottom()).isLessThanOrEqualTo(narrow.height()));
  }

  @Test
  void aMapWithoutSignsHasNoLegend() {
    JourneyMap plain = LargeProject.of(2, 3, 0).maps().getFirst();

    assertThat(legend(plain, WIDE)).isEqualTo(new LegendFigure(List.<Mark>of(), 0));
  }
}
