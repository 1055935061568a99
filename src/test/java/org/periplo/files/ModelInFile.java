package org.periplo.files;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.periplo.model.Bytes;
import org.periplo.model.Card;
import org.periplo.model.CardDetail;
import org.periplo.model.ElementId;
import org.periplo.model.Extras;
import org.periplo.model.Language;
import org.periplo.model.PictureFormat;
import org.periplo.model.Project;

/// The model as a file has to hold it, read from its classes.
final class ModelInFile {

  private ModelInFile() {}

  /// Every record that stands in a file as an object.
  static List<Class<?>> records() {
    Map<String, Class<?>> found = new TreeMap<>();
    collect(Project.class, found);
    return List.copyOf(found.values());
  }

  private static void collect(Class<?> type, Map<String, Class<?>> found) {
    if (isObject(type) && found.put(name(type), type) == null) {
      properties(type).values().forEach(it -> collect(single(it), found));
    }
  }

  /// Whether its values stand in a file as objects.
  static boolean isObject(Class<?> type) {
    return type.isRecord() && !ElementId.class.isAssignableFrom(type);
  }

  /// The properties of a record: its components, but that the detail of a card is named by its
  /// type, that unknown properties stand among the known ones, and that a file begins with its
  /// version.
  static Map<String, Type> properties(Class<?> type) {
    Map<String, Type> properties = new TreeMap<>();
    components(type)
        .filter(it -> it.getType() != Extras.class && it.getType() != CardDetail.class)
        .forEach(it -> properties.put(it.getName(), it.getGenericType()));
    if (type == Card.class) {
      Stream.of(CardDetail.class.getPermittedSubclasses())
          .forEach(it -> properties.put(name(it), it));
    }
    if (type == Project.class) {
      properties.put(FormatVersion.PROPERTY, String.class);
    }
    return properties;
  }

  private static Stream<RecordComponent> components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents());
  }

  /// `EmotionCurve` as `emotionCurve`.
  static String name(Class<?> type) {
    String name = type.getSimpleName();
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /// What a component holds, in the words of JSON Schema; a record by its name, constants by the
  /// words that stand for them.
  static String kind(Type component) {
    Class<?> type = single(component);
    String kind = type.isEnum() ? words(type).toString() : kind(type);
    boolean many =
        component instanceof ParameterizedType generic && generic.getRawType() == List.class;
    return many ? "array of " + kind : kind;
  }

  private static String kind(Class<?> type) {
    if (type == String.class || type == Bytes.class) {
      return "string";
    }
    if (type == int.class || type == Integer.class) {
      return "integer";
    }
    if (type == double.class || type == BigDecimal.class) {
      return "number";
    }
    if (type == LocalDate.class) {
      return "date";
    }
    return ElementId.class.isAssignableFrom(type) ? "id" : name(type);
  }

  private static Set<String> words(Class<?> type) {
    return Stream.of(type.getEnumConstants())
        .map(ModelInFile::word)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String word(Object constant) {
    return switch (constant) {
      case Language it -> it.tag();
      case PictureFormat it -> it.mediaType();
      default ->
          Pattern.compile("_(.)")
              .matcher(constant.toString().toLowerCase(Locale.ROOT))
              .replaceAll(it -> it.group(1).toUpperCase(Locale.ROOT));
    };
  }

  /// The type itself, or the one that a list or an optional holds.
  static Class<?> single(Type type) {
    return type instanceof ParameterizedType generic
        ? (Class<?>) generic.getActualTypeArguments()[0]
        : (Class<?>) type;
  }
}
