package org.periplo.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.periplo.drawing.Document;
import org.periplo.drawing.Progress;
import org.periplo.model.Audience;
import org.periplo.model.Card;
import org.periplo.model.CardDetail;
import org.periplo.model.Enclosure;
import org.periplo.model.Evidence;
import org.periplo.model.ExportSetup;
import org.periplo.model.Metric;
import org.periplo.model.Project;
import org.periplo.model.RandomProject;

class ClientVersionTest {

  private static final String SECRET = "Confidential7";

  /// A format and a document that it can hold.
  private record Case(ExportFormat format, DocumentKind kind) {

    ExportOptions options() {
      return ExportOptions.USUAL.withKind(Optional.of(kind));
    }
  }

  static Stream<Case> cases() {
    return Stream.of(ExportFormat.values())
        .flatMap(format -> format.kinds().stream().map(kind -> new Case(format, kind)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void nothingInternalIsInWhatTheClientGets(Case it) throws Exception {
    for (long seed = 1; seed <= 12; seed++) {
      Project project = withSecrets(seed, Audience.CLIENT);

      assertThat(said(it, project)).as("seed %d", seed).doesNotContain(SECRET);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"HANDOUT", "DECK"})
  void allOfItIsInWhatItsMakersGet(DocumentKind kind) throws Exception {
    Case it = new Case(ExportFormat.PDF, kind);
    Project project = withSecrets(1, Audience.INTERNAL);

    assertThat(project.maps().getFirst().cards()).isNotEmpty();
    assertThat(said(it, project)).contains(SECRET);
  }

  @Test
  void aProjectThatTravelsInsideItsPdfIsTheWholeProject() {
    Project project = withSecrets(1, Audience.CLIENT);
    Project enclosed =
        project.withExports(project.exports().withProject(Optional.of(Enclosure.ENCLOSED)));
    Document document = ExportFormat.PDF.document(enclosed, ExportOptions.USUAL);

    assertThat(document.attachments())
        .extracting(it -> new String(it.content().toArray(), StandardCharsets.UTF_8))
        .singleElement(STRING)
        .contains(SECRET);
  }

  @Test
  void howWellACardIsKnownStays() {
    Project project = withSecrets(1, Audience.CLIENT);

    assertThat(levels(ClientVersion.of(project))).isEqualTo(levels(project));
  }

  private static List<Object> levels(Project project) {
    return project.maps().stream()
        .flatMap(it -> it.cards().stream())
        .<Object>map(it -> it.evidence().level())
        .toList();
  }

  @Test
  void aProjectWithoutAnythingInternalStaysAsItIs() {
    Project clean = ClientVersion.of(withSecrets(2, Audience.CLIENT));

    assertThat(ClientVersion.of(clean)).isEqualTo(clean);
  }

  private static Project withSecrets(long seed, Audience audience) {
    Project project = RandomProject.from(seed);
    return project
        .withExports(
            ExportSetup.USUAL.withAudience(audience).withProject(Optional.of(Enclosure.LEFT_OUT)))
        .withMaps(
            project.maps().stream()
                .map(map -> map.withCards(map.cards().stream().map(it -> secret(it)).toList()))
                .toList());
  }

  private static Card secret(Card card) {
    Evidence evidence = card.evidence();
    return card.withNote(SECRET + " note")
        .withEvidence(new Evidence(evidence.level(), SECRET + " source", evidence.extras()))
        .withDetail(secret(card.detail()));
  }

  private static CardDetail secret(CardDetail detail) {
    return detail instanceof Metric it ? it.withSource(SECRET + " figures") : detail;
  }

  /// All words that an export says, painted or not.
  private static String said(Case it, Project project) throws IOException {
    List<String> said = new ArrayList<>();
    if (it.format().hasPages()) {
      addTexts(said, it.format().document(project, it.options()));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new Export(project, it.format(), it.options().withScale(0.1)).to(bytes, Progress.UNWATCHED);
    addBytes(said, bytes.toByteArray());
    return String.join("\n", said);
  }

  /// The texts in a record and in all that it is made of.
  private static void addTexts(List<String> said, Object value) {
    switch (value) {
      case String text -> said.add(text);
      case Optional<?> optional -> optional.ifPresent(it -> addTexts(said, it));
      case Iterable<?> list -> list.forEach(it -> addTexts(said, it));
      case Record parts -> {
        for (RecordComponent component : parts.getClass().getRecordComponents()) {
          addTexts(said, valueOf(parts, component));
        }
      }
      default -> {}
    }
  }

  private static Object valueOf(Record parts, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(parts);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /// The bytes as letters; of an archive those of its entries.
  private static void addBytes(List<String> said, byte[] bytes) throws IOException {
    said.add(new String(bytes, StandardCharsets.UTF_8));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        addBytes(said, zip.readAllBytes());
      }
    }
  }
}
