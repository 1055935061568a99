package org.periplo.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.periplo.messages.Messages;

class BrokenProjectTest {

  private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);
  private static final Messages SPANISH = Messages.in(Locale.of("es"));

  @Test
  void theProjectIsSoundBeforeItIsBroken() throws ProblemException {
    byte[] json = BrokenProject.sound();

    assertThat(ProjectFiles.toBytes(ProjectFiles.parse(json, "workshop.periplo"))).isEqualTo(json);
  }

  @ParameterizedTest
  @MethodSource("projects")
  void whatIsWrongIsSaidInOneSentence(BrokenProject project) {
    Problem problem = project.problem();

    assertThat(problem.sentence(ENGLISH)).isEqualTo(project.english());
    assertThat(problem.sentence(SPANISH)).isEqualTo(project.spanish());
  }

  @Test
  void everyMessageAboutTheContentOfAFileIsSaid() throws IOException {
    Set<String> said =
        BrokenProject.all().stream().map(it -> it.problem().key()).collect(Collectors.toSet());

    assertThat(said).containsExactlyInAnyOrderElementsOf(messagesAboutContent());
  }

  static List<BrokenProject> projects() {
    return BrokenProject.all();
  }

  private static Set<String> messagesAboutContent() throws IOException {
    Properties texts = new Properties();
    try (Reader bundle =
        new InputStreamReader(
            Messages.class.getResourceAsStream("problems_en.properties"), StandardCharsets.UTF_8)) {
      texts.load(bundle);
    }
    return texts.stringPropertyNames().stream()
        .filter(it -> it.matches("problem\\.(json|project|newer|contradiction|rule|missing)\\..*"))
        .filter(it -> !BytesProblemsTest.KEYS.contains(it))
        .collect(Collectors.toSet());
  }
}
