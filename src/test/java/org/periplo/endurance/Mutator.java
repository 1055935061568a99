package org.periplo.endurance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.periplo.files.ProjectFiles;
import org.periplo.model.RandomProject;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Damages sound project files in every way: bytes, tokens, numbers, texts, nesting, properties
/// doubled, renamed or taken out, parts of one file put into another.
///
/// The same seed and number give the same file.
final class Mutator {

  private static final int RANDOM_PROJECTS = 60;

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .build();

  private final long seed;
  private final List<byte[]> sound;

  Mutator(long seed) {
    this.seed = seed;
    this.sound = sound();
  }

  /// Files of every format, templates, and projects by chance: small ones, so that many are tried.
  private static List<byte[]> sound() {
    List<byte[]> sound = new ArrayList<>();
    for (long project = 0; project < RANDOM_PROJECTS; project++) {
      sound.add(ProjectFiles.toBytes(RandomProject.from(project)));
    }
    try (Stream<Path> tests = Files.walk(Path.of("src/test/resources/org/periplo/files"));
        Stream<Path> templates = Files.walk(Path.of("src/main/resources/org/periplo/templates"))) {
      for (Path file : Stream.concat(tests, templates).sorted().toList()) {
        if (file.toString().endsWith(ProjectFiles.EXTENSION)) {
          sound.add(Files.readAllBytes(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sound;
  }

  /// The damaged file of that number.
  byte[] file(int number) {
    SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
    return switch (random.nextInt(10)) {
      case 0 -> bytes(random);
      case 1 -> TextMutation.utf8(text(random));
      default -> tree(random);
    };
  }

  private byte[] bytes(SplittableRandom random) {
    byte[] json = any(random);
    for (int changes = random.nextInt(1, 5); changes > 0; changes--) {
      json = new TextMutation(random).bytes(json);
    }
    return json;
  }

  private String text(SplittableRandom random) {
    String json = new String(any(random), StandardCharsets.UTF_8);
    TextMutation mutation = new TextMutation(random);
    for (int changes = random.nextInt(1, 4); changes > 0; changes--) {
      json = random.nextInt(4) == 0 ? mutation.propertyTwice(json) : mutation.tokens(json);
    }
    return json;
  }

  private byte[] tree(SplittableRandom random) {
    JsonNode document = MAPPER.readTree(any(random));
    JsonNode other = MAPPER.readTree(any(random));
    for (int changes = random.nextInt(1, 4); changes > 0; changes--) {
      TreeMutation.change(document, other, random);
    }
    return TextMutation.utf8(MAPPER.writeValueAsString(document));
  }

  private byte[] any(SplittableRandom random) {
    return sound.get(random.nextInt(sound.size()));
  }
}
