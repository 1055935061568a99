package org.periplo.property;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.periplo.model.Project;

/// Things of a project that are found by their names.
///
/// Names are compared without regard to case and accents.
///
/// @param all what there is, in its order
/// @param name what one of them is called
/// @param additions what a name that nothing bears yet can be made to stand for
public record Catalogue<I>(
    Function<Project, List<I>> all,
    BiFunction<Project, I, String> name,
    Function<String, List<Pick<I>>> additions) {

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  /// What can be meant by what is typed: all that holds it, then what is new.
  public List<Pick<I>> offers(Project project, String typed) {
    List<Pick<I>> known = known(project, it -> plain(it).contains(plain(typed)));
    return typed.isBlank() || named(project, typed).isPresent()
        ? known
        : Stream.concat(known.stream(), additions.apply(typed.strip()).stream()).toList();
  }

  /// What bears exactly that name.
  public Optional<Pick<I>> named(Project project, String typed) {
    return known(project, it -> plain(it).equals(plain(typed))).stream().findFirst();
  }

  private List<Pick<I>> known(Project project, Predicate<String> wanted) {
    return all.apply(project).stream()
        .filter(it -> wanted.test(name.apply(project, it)))
        .map(it -> Pick.of(it, name.apply(project, it)))
        .toList();
  }

  private static String plain(String name) {
    String parted = Normalizer.normalize(name.strip(), Normalizer.Form.NFD);
    return ACCENTS.matcher(parted).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
