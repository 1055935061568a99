package org.periplo.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.periplo.drawing.Progress;
import org.periplo.export.Export;
import org.periplo.export.ExportFormat;
import org.periplo.export.ExportOptions;
import org.periplo.layout.Arrangement;
import org.periplo.layout.PictureSize;
import org.periplo.layout.PlacedCard;
import org.periplo.model.Bytes;
import org.periplo.model.Extras;
import org.periplo.model.JourneyMap;
import org.periplo.model.Picture;
import org.periplo.model.PictureFormat;
import org.periplo.model.PictureId;
import org.periplo.model.Project;
import org.periplo.theme.Theme;

/// Pictures in a project file that would fill the memory if they were decoded: their size is asked
/// before, and none is shown that is too large.
class HostilePicturesTest {

  private static final int ENOUGH = 200 << 20;
  private static final String GIF = "R0lGODlh//8//wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==";

  /// A picture, and whether it can be shown.
  private record Case(String name, PictureFormat format, byte[] content, boolean shown) {
    Picture picture() {
      return new Picture(new PictureId("logo"), name, format, Bytes.copyOf(content), Extras.NONE);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> pictures() throws IOException {
    return Stream.of(
        new Case("sound", PictureFormat.PNG, MadePicture.png(1000, 1000), true),
        new Case("a billion pixels", PictureFormat.PNG, MadePicture.png(30_000, 30_000), false),
        new Case("one line", PictureFormat.PNG, MadePicture.png(1 << 28, 1), false),
        new Case(
            "a profile without end",
            PictureFormat.PNG,
            MadePicture.pngWithProfile(100, 100, ENOUGH),
            true),
        new Case("four billion pixels", PictureFormat.JPEG, MadePicture.hugeJpeg(), false),
        new Case("another format", PictureFormat.PNG, Base64.getDecoder().decode(GIF), false));
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void isShownOnlyIfItCanBeDecodedWithinBounds(Case each) throws Exception {
    Project project = with(each.picture());
    JourneyMap map = project.maps().getFirst();

    assertThat(PictureSize.of(each.picture()).isPresent()).isEqualTo(each.shown);
    assertThat(
            Arrangement.of(project, map, Theme.LIGHT).cards().stream()
                .map(PlacedCard::picture)
                .anyMatch(Optional::isPresent))
        .isEqualTo(each.shown);
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void takesNoMemoryThatAnExportDoesNotNeed(Case each) throws Exception {
    Project project = with(each.picture());
    for (ExportFormat format : ExportFormat.values()) {
      assertThat(allocatedBy(() -> export(project, format))).as("%s", format).isLessThan(ENOUGH);
    }
  }

  private static Project with(Picture picture) throws Exception {
    return TextPlaces.filledWith("Words").withPictures(List.of(picture));
  }

  private static void export(Project project, ExportFormat format) {
    try {
      new Export(project, format, ExportOptions.USUAL)
          .to(new ByteArrayOutputStream(), Progress.UNWATCHED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long allocatedBy(Runnable work) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    work.run();
    return threads.getCurrentThreadAllocatedBytes() - before;
  }
}
