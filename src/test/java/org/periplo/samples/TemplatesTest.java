package org.periplo.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplo.files.ProjectFiles;
import org.periplo.model.EmotionPoint;
import org.periplo.model.Lane;
import org.periplo.model.LaneKind;
import org.periplo.model.Language;
import org.periplo.model.Phase;
import org.periplo.model.Project;
import org.periplo.model.Stage;

class TemplatesTest {

  static List<Shipped> templates() {
    return Shipped.templates();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void eachIsAFrameWithoutContent(Shipped template) {
    Project project = template.project();
    assertThat(project.maps()).containsExactly(template.map());
    assertThat(template.map().cards()).isEmpty();
    assertThat(template.map().curves())
        .flatExtracting(it -> it.points())
        .extracting(EmotionPoint::value)
        .hasSameSizeAs(template.map().steps())
        .containsOnly(0.0);
    assertThat(project.personas()).isEmpty();
    assertThat(template.map().reviews()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void eachIsWrittenBackByteForByte(Shipped template) {
    assertThat(new String(ProjectFiles.toBytes(template.project()), StandardCharsets.UTF_8))
        .isEqualTo(template.json());
  }

  @ParameterizedTest
  @MethodSource("templates")
  void eachSpeaksTheLanguageOfItsName(Shipped template) {
    Language language = template.project().language();
    assertThat(template.name()).endsWith("_" + language.tag());
    assertThat(Vocabulary.strayWords(template.project())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"three-stages", "five-stages"})
  void bothLanguagesHaveTheSameFrame(String name) {
    assertThat(frame(name + "_es")).isEqualTo(frame(name + "_en"));
  }

  @Test
  void theStagesAreThoseOfTheField() {
    assertThat(stages("three-stages_en")).containsExactly("Presale", "Purchase", "Post-sale");
    assertThat(stages("three-stages_es")).containsExactly("Preventa", "Compra", "Posventa");
    assertThat(stages("five-stages_en"))
        .containsExactly("Awareness", "Consideration", "Evaluation", "Purchase", "Loyalty");
    assertThat(stages("five-stages_es"))
        .containsExactly("Conocimiento", "Consideración", "Evaluación", "Compra", "Fidelización");
  }

  @Test
  void theFiveStagesStartWithTheMomentsOfTruth() {
    assertThat(Shipped.template("five-stages_en").map().lanes().getFirst().kind())
        .isEqualTo(LaneKind.MOMENTS);
  }

  private static List<String> stages(String template) {
    return Shipped.template(template).map().stages().stream().map(Stage::name).toList();
  }

  private static Frame frame(String template) {
    var map = Shipped.template(template).map();
    return new Frame(
        map.stages().stream().map(Stage::phase).toList(),
        map.stages().stream().map(it -> it.steps().size()).toList(),
        map.lanes().stream().map(Lane::kind).toList());
  }

  private record Frame(List<Phase> phases, List<Integer> steps, List<LaneKind> lanes) {}
}
