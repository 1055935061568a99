package org.periplo.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Values by chance: the same seed gives the same values.
final class Chance {

  private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

  private static final List<String> WORDS =
      List.of(
          "espera",
          "cliente",
          "añade",
          "carrito",
          "niño",
          "“cita”",
          "delivery",
          "checkout",
          "ñandú",
          "\"quoted\"",
          "back\\slash",
          "{brace}",
          "it's",
          "<tag>",
          "&amp;",
          "łódź",
          "Ωμέγα",
          "привет",
          "日本語",
          "👩‍💻",
          "é",
          "—",
          "…",
          "50 %",
          "a/b",
          "tab\tbed",
          "\u200fעברית\u200f",
          "\u00a0wide",
          "Donaudampfschifffahrtsgesellschaftskapitän",
          "ﬁ",
          "0",
          "null",
          "#00ff00",
          "x\u2028y");

  private final RandomGenerator random;

  Chance(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /// The generator behind it.
  RandomGenerator random() {
    return random;
  }

  /// A number from `least` to `most`, both included.
  int number(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  /// True in one case of two.
  boolean coin() {
    return random.nextBoolean();
  }

  <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  <E extends Enum<E>> E oneOf(Class<E> values) {
    return oneOf(List.of(values.getEnumConstants()));
  }

  /// One of `values`, or none.
  <T> Optional<T> maybeOneOf(List<T> values) {
    return values.isEmpty() || coin() ? Optional.empty() : Optional.of(oneOf(values));
  }

  <T> Optional<T> maybe(Supplier<T> value) {
    return coin() ? Optional.of(value.get()) : Optional.empty();
  }

  /// Some of `values`, in their order.
  <T> List<T> some(List<T> values) {
    return values.stream().filter(_ -> coin()).toList();
  }

  /// From `least` to `most` values.
  <T> List<T> list(int least, int most, Supplier<T> value) {
    return Stream.generate(value).limit(number(least, most)).toList();
  }

  /// Words, perhaps none, perhaps on two lines.
  String text() {
    return switch (number(0, 5)) {
      case 0 -> "";
      case 1 -> words() + "\n" + words();
      default -> words();
    };
  }

  /// One word to six.
  String words() {
    return list(1, 6, () -> oneOf(WORDS)).stream().collect(Collectors.joining(" "));
  }

  List<String> sentences() {
    return list(0, 3, this::words);
  }

  LocalDate date() {
    return FIRST_DAY.plusDays(number(0, 3650));
  }

  /// A decimal number between the two, with two digits behind the point at the most.
  BigDecimal decimal(int least, int most) {
    int whole = number(Math.max(least, -1_000_000), Math.min(most, 1_000_000) - 1);
    return BigDecimal.valueOf(whole)
        .add(new BigDecimal(oneOf(List.of("0", "0.5", "0.25", "0.99"))));
  }

  /// Unknown properties: mostly none.
  Extras extras() {
    if (number(0, 3) > 0) {
      return Extras.NONE;
    }
    Map<String, @Nullable Object> properties = new LinkedHashMap<>();
    for (int i = number(1, 3); i > 0; i--) {
      properties.put("later " + oneOf(WORDS) + i, json(2));
    }
    return new Extras(properties);
  }

  private @Nullable Object json(int depth) {
    return switch (number(0, depth > 0 ? 6 : 4)) {
      case 0 -> null;
      case 1 -> coin();
      case 2 ->
          new BigDecimal(oneOf(List.of("0", "-1.50", "1E+30", "12345678901234567890", "0.1")));
      case 3, 4 -> text();
      case 5 -> list(0, 3, () -> Optional.ofNullable(json(depth - 1)).orElse("none"));
      default -> {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        properties.put(words(), json(depth - 1));
        properties.put("", json(depth - 1));
        yield properties;
      }
    };
  }
}
