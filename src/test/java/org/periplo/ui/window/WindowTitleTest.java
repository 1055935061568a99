package org.periplo.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.periplo.edit.RenameProject;
import org.periplo.edit.SmallMap;
import org.periplo.files.Stamp;
import org.periplo.messages.Messages;
import org.periplo.model.IdSource;
import org.periplo.recovery.Origin;

class WindowTitleTest {

  private static final Stored SHOP =
      new Stored(
          new Origin(Path.of("maps", "shop.periplo"), Stamp.of(new byte[] {1})), Optional.empty());

  private final WindowTitle title = new WindowTitle(Messages.in(Locale.ENGLISH));
  private final ProjectInFile project =
      ProjectInFile.shipped(SmallMap.project(), new IdSource(new Random(7)));

  @Test
  void theTitleNamesTheFileAndMarksWhatIsNotSaved() {
    project.session().apply(new RenameProject("Shop"));

    assertThat(title.of(Optional.of(project))).isEqualTo("• Shop – Periplo");
    project.session().markSaved(project.session().current());
    assertThat(title.of(Optional.of(project))).isEqualTo("Shop – Periplo");
    project.nowIn(SHOP);
    project.session().apply(new RenameProject("Store"));
    assertThat(title.of(Optional.of(project))).isEqualTo("• shop.periplo – Periplo");
    assertThat(title.of(Optional.empty())).isEqualTo("Periplo");
  }

  @Test
  void aFileIsTheSameByWhateverNameAndAProposedOneHasAllowedLetters() {
    project.session().apply(new RenameProject("2026/27: shop?"));
    assertThat(project.proposal()).isEqualTo(Path.of("2026-27- shop-"));
    project.session().apply(new RenameProject("a\ud800b" + "😀".repeat(100_000)));
    assertThat(project.proposal()).isEqualTo(Path.of("a-b" + "😀".repeat(57)));
    assertThat(title.of(Optional.of(project))).hasSizeLessThan(140).endsWith("😀… – Periplo");

    project.nowIn(SHOP);
    assertThat(SameFile.is(SHOP.file(), Path.of("maps", "..", "maps", "shop.periplo"))).isTrue();
    assertThat(SameFile.is(SHOP.file(), SHOP.file().toAbsolutePath())).isTrue();
    assertThat(SameFile.is(SHOP.file(), Path.of("shop.periplo"))).isFalse();
    assertThat(project.proposal()).isEqualTo(Path.of("maps", "shop.periplo"));
  }
}
