package org.periplo.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.periplo.model.LargeProject;
import org.periplo.model.Project;
import org.periplo.model.RandomProject;

class RoundTripTest {

  @ParameterizedTest
  @MethodSource("seeds")
  void anyProjectSurvivesWritingAndReading(long seed) throws ProblemException {
    Project project = RandomProject.from(seed);
    byte[] json = ProjectFiles.toBytes(project);

    assertThat(ProjectFiles.parse(json, "seed " + seed)).isEqualTo(project);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everySampleIsWrittenAsItStands(Path sample) throws Exception {
    assertThat(new String(ProjectFiles.toBytes(ProjectFiles.read(sample)), StandardCharsets.UTF_8))
        .isEqualTo(Files.readString(sample));
  }

  @Test
  void aLargeProjectSurvives() throws ProblemException {
    Project project = LargeProject.of(20, 10, 2000);

    assertThat(ProjectFiles.parse(ProjectFiles.toBytes(project), "large")).isEqualTo(project);
  }

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  static List<Path> samples() throws IOException {
    try (var files = Files.list(Path.of("samples"))) {
      return files.filter(it -> it.toString().endsWith(ProjectFiles.EXTENSION)).sorted().toList();
    }
  }
}
