package org.periplo.files;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenElsewhereTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {".~lock.journey.pptx#", "~$journey.pptx", "~$urney.pptx"})
  void aLockFileBesideItIsNamed(String lock) throws Exception {
    Path file = Files.createFile(folder.resolve("journey.pptx"));
    Files.createFile(folder.resolve(lock));

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> OpenElsewhere.refuse(file))
        .extracting(ProblemException::problem)
        .isEqualTo(
            new Problem(
                Problem.Kind.NOT_WRITTEN,
                file.toString(),
                Optional.empty(),
                "problem.save.locked",
                List.of(lock)));
  }

  @Test
  void locksOfOtherFilesAreNoHindrance() throws Exception {
    Files.createFile(folder.resolve(".~lock.other.pptx#"));
    Files.createFile(folder.resolve("~$"));

    assertThatCode(() -> OpenElsewhere.refuse(folder.resolve("journey.pptx")))
        .doesNotThrowAnyException();
    assertThatCode(() -> OpenElsewhere.refuse(folder.resolve("j"))).doesNotThrowAnyException();
  }
}
