package org.periplo.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.periplo.model.Language;

class ShippedTest {

  @ParameterizedTest
  @EnumSource
  void everySampleIsTheFileOfThatName(Sample sample) throws ProblemException {
    assertThat(sample.project())
        .isEqualTo(ProjectFiles.read(Path.of("samples", sample.id() + ".periplo")));
    assertThat(sample.project().language()).isEqualTo(sample.language());
  }

  @ParameterizedTest
  @EnumSource
  void everyTemplateSpeaksBothLanguages(Template template) {
    assertThat(template.in(Language.SPANISH).language()).isEqualTo(Language.SPANISH);
    assertThat(template.in(Language.ENGLISH).language()).isEqualTo(Language.ENGLISH);
  }

  @Test
  void theCommandLineKnowsTemplatesByTheirFileNames() {
    assertThat(Template.FIVE_STAGES.id()).isEqualTo("five-stages");
  }

  @ParameterizedTest
  @EnumSource
  void theFirstSampleSpeaksTheLanguageThatIsAskedFor(Language language) {
    assertThat(Sample.firstIn(language).language()).isEqualTo(language);
  }
}
