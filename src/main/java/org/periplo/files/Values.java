package org.periplo.files;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.periplo.model.BrokenRuleException;
import org.periplo.model.Bytes;
import org.periplo.model.ElementId;

/// How single values stand in a file.
final class Values {

  static final Codec<String> TEXT = codec(Values::text, (value, json) -> json.text(value));

  static final Codec<Integer> WHOLE =
      codec(Values::whole, (value, json) -> json.literal(value.toString()));

  static final Codec<BigDecimal> DECIMAL =
      codec(Values::number, (value, json) -> json.literal(value.toPlainString()));

  static final Codec<Double> REAL =
      codec(
          node -> number(node).doubleValue(),
          (value, json) ->
              json.literal(BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()));

  static final Codec<LocalDate> DATE =
      codec(Values::date, (value, json) -> json.text(value.toString()));

  static final Codec<Bytes> BYTES =
      codec(
          Values::bytes,
          (value, json) -> json.text(Base64.getEncoder().encodeToString(value.toArray())));

  private static final Pattern UNDERSCORED = Pattern.compile("_(.)");

  private Values() {}

  /// The id of one kind of element, e.g. `id(CardId::new)`.
  static <I extends ElementId> Codec<I> id(Function<String, I> kind) {
    return codec(node -> id(node, kind), (value, json) -> json.text(value.value()));
  }

  /// A constant, written as in `painPoints`.
  static <E extends Enum<E>> Codec<E> choice(Class<E> type) {
    return choice(type, it -> camelCase(it.name()));
  }

  /// A constant, written as `word` says.
  static <E extends Enum<E>> Codec<E> choice(Class<E> type, Function<E, String> word) {
    Map<String, E> constants =
        Arrays.stream(type.getEnumConstants()).collect(Collectors.toMap(word, it -> it));
    String words =
        Arrays.stream(type.getEnumConstants()).map(word).collect(Collectors.joining(", "));
    return codec(
        node ->
            Optional.ofNullable(constants.get(text(node)))
                .orElseThrow(() -> unknownWord(node, words)),
        (value, json) -> json.text(word.apply(value)));
  }

  /// A value that is written only if it is there.
  static <T> Codec<Optional<T>> maybe(Codec<T> codec) {
    return codec(
        node -> Optional.of(codec.read(node)),
        (value, json) -> value.ifPresent(it -> codec.write(it, json)));
  }

  private static <T> Codec<T> codec(Function<Node, T> read, BiConsumer<T, JsonWriter> write) {
    return new Codec<>() {
      @Override
      public T read(Node node) {
        return read.apply(node);
      }

      @Override
      public void write(T value, JsonWriter json) {
        write.accept(value, json);
      }
    };
  }

  private static String text(Node node) {
    if (node instanceof Node.Text text) {
      return text.value();
    }
    throw Misfit.notAProject(node, "problem.project.text-expected");
  }

  private static BigDecimal number(Node node) {
    if (node instanceof Node.Decimal number) {
      return number.value();
    }
    throw Misfit.notAProject(node, "problem.project.number-expected");
  }

  private static int whole(Node node) {
    BigDecimal number = number(node);
    try {
      return number.intValueExact();
    } catch (ArithmeticException _) {
      throw Misfit.notAProject(node, "problem.project.whole-number-expected");
    }
  }

  private static LocalDate date(Node node) {
    try {
      return LocalDate.parse(text(node));
    } catch (DateTimeException _) {
      throw Misfit.notAProject(node, "problem.project.date-expected");
    }
  }

  private static Bytes bytes(Node node) {
    try {
      return Bytes.copyOf(Base64.getDecoder().decode(text(node)));
    } catch (IllegalArgumentException _) {
      throw Misfit.notAProject(node, "problem.project.base64-expected");
    }
  }

  private static <I> I id(Node node, Function<String, I> kind) {
    try {
      return kind.apply(text(node));
    } catch (BrokenRuleException e) {
      throw Contradiction.at(node, e);
    }
  }

  private static Misfit unknownWord(Node node, String words) {
    return Misfit.contradiction(
        node, "problem.contradiction.unknown-word", Excerpt.of(text(node)), words);
  }

  /// `PAIN_POINTS` as `painPoints`.
  private static String camelCase(String constant) {
    return UNDERSCORED
        .matcher(constant.toLowerCase(Locale.ROOT))
        .replaceAll(it -> it.group(1).toUpperCase(Locale.ROOT));
  }
}
