package org.periplo.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.periplo.export.DocumentKind;
import org.periplo.export.Export;
import org.periplo.export.ExportFormat;
import org.periplo.export.ExportOptions;
import org.periplo.model.Audience;
import org.periplo.model.LargeProject;
import org.periplo.model.MapId;
import org.periplo.model.Project;

class ExportWishTest {

  private static final Project PROJECT = LargeProject.of(2, 3, 6);

  @Test
  void aPosterAsPdfForAllMapsIsOfferedFirst() {
    assertThat(ExportWish.USUAL.of(PROJECT))
        .isEqualTo(
            new Export(
                PROJECT,
                ExportFormat.PDF,
                ExportOptions.USUAL.withKind(Optional.of(DocumentKind.POSTER))));
  }

  @ParameterizedTest
  @EnumSource
  void everyDocumentIsOfferedInAFormatThatHoldsIt(DocumentKind kind) {
    ExportWish wish = ExportWish.USUAL.as(ExportFormat.PNG).making(kind);

    assertThat(ExportWish.kinds()).contains(kind);
    assertThat(wish.kind()).isEqualTo(kind);
    assertThat(wish.formats()).contains(wish.format());
    assertThat(wish.format().kinds()).contains(kind);
  }

  @ParameterizedTest
  @EnumSource
  void everyFormatCanBeChosenAndHoldsTheDocument(ExportFormat format) {
    ExportWish wish = ExportWish.USUAL.as(format);

    assertThat(wish.format()).isEqualTo(format);
    assertThat(format.kinds()).contains(wish.kind());
  }

  @Test
  void aFormatOrDocumentIsKeptWhereTheOtherAllowsIt() {
    ExportWish slides = ExportWish.USUAL.making(DocumentKind.DECK);

    assertThat(slides.format()).isEqualTo(ExportFormat.PDF);
    assertThat(slides.as(ExportFormat.POWERPOINT).kind()).isEqualTo(DocumentKind.DECK);
    assertThat(slides.as(ExportFormat.POWERPOINT).making(DocumentKind.POSTER).format())
        .isEqualTo(ExportFormat.PDF);
  }

  @Test
  void anotherProjectIsExportedAsItRemembersAndWhole() {
    Project internal = PROJECT.withExports(PROJECT.exports().withAudience(Audience.INTERNAL));
    ExportWish before =
        ExportWish.USUAL.as(ExportFormat.PNG).withScale(3).withMap(Optional.of(new MapId("m")));

    assertThat(before.in(internal))
        .isEqualTo(
            ExportWish.USUAL.as(ExportFormat.PNG).withScale(3).withSetup(internal.exports()));
  }

  @Test
  void whatIsSetReachesTheExport() {
    ExportWish wish = ExportWish.USUAL.setup(it -> it.withAudience(Audience.INTERNAL));

    assertThat(wish.of(PROJECT).project())
        .isEqualTo(PROJECT.withExports(PROJECT.exports().withAudience(Audience.INTERNAL)));
  }
}
