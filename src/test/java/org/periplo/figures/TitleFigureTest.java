package org.periplo.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.periplo.drawing.PictureMark;
import org.periplo.drawing.Role;
import org.periplo.files.ProjectFiles;
import org.periplo.geometry.Box;
import org.periplo.model.JourneyMap;
import org.periplo.model.Picture;
import org.periplo.model.Project;
import org.periplo.theme.Theme;

class TitleFigureTest {

  private static final double WIDTH = 900;

  private static Project sample() throws Exception {
    return ProjectFiles.read(Path.of("samples", "five-stages.periplo"));
  }

  private static List<PictureMark> logos(Project project) {
    JourneyMap map = project.maps().getFirst();
    return TitleFigure.of(project, map, Theme.LIGHT, WIDTH).marks().stream()
        .filter(PictureMark.class::isInstance)
        .map(PictureMark.class::cast)
        .toList();
  }

  @Test
  void theLogoStandsAtTheRightOfTheTitleOverTheLine() throws Exception {
    Project plain = sample();
    Picture picture = plain.pictures().getFirst();
    Project branded = plain.withBrand(plain.brand().withLogo(Optional.of(picture.id())));
    JourneyMap map = branded.maps().getFirst();
    TitleFigure title = TitleFigure.of(branded, map, Theme.LIGHT, WIDTH);

    assertThat(logos(branded)).singleElement().extracting(PictureMark::picture).isEqualTo(picture);
    Box logo = logos(branded).getFirst().bounds();
    assertThat(logo.right()).isEqualTo(WIDTH);
    assertThat(logo.bottom()).isLessThan(title.height());
    assertThat(title.marks())
        .filteredOn(it -> it.tag().role() == Role.TITLE || it.tag().role() == Role.SUBTITLE)
        .allMatch(it -> it.bounds().right() <= logo.x());
    assertThat(title.marks())
        .filteredOn(it -> it.tag().role() == Role.NOTE)
        .noneMatch(it -> it.bounds().touches(logo));
  }

  @Test
  void aBrandWithoutALogoHasNone() throws Exception {
    Project project = sample();

    assertThat(logos(project.withBrand(project.brand().withLogo(Optional.empty())))).isEmpty();
  }
}
