package org.periplo.build;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The rooms of a root package and the libraries they use, as a page with two tables allows them.
///
/// @param root the name of the root package
record House(String root, List<Room> rooms, List<Library> libraries) {

  /// The house that the comment of a `package-info.java` describes.
  static House describedBy(Path page, String root) throws IOException {
    List<List<String>> rows =
        Files.readAllLines(page).stream()
            .map(String::strip)
            .filter(line -> line.matches("/// *\\|.*\\|"))
            .map(House::cells)
            .toList();
    return new House(
        root,
        rows.stream().filter(cells -> cells.getFirst().matches("\\d+")).map(Room::of).toList(),
        rows.stream().filter(cells -> cells.size() == 3).skip(2).map(Library::of).toList());
  }

  private static List<String> cells(String line) {
    String row = line.replaceFirst("/// *\\|", "");
    return Stream.of(row.substring(0, row.length() - 1).split("\\|", -1))
        .map(String::strip)
        .toList();
  }

  /// What these classes use without being allowed to, one sentence each.
  List<String> problems(Collection<JavaClass> classes) {
    return classes.stream().flatMap(this::problems).distinct().sorted().toList();
  }

  private Stream<String> problems(JavaClass user) {
    return roomOf(user)
        .map(room -> forbiddenUses(user, room))
        .orElseGet(() -> Stream.of(user.getName() + " stands in no room of the table"));
  }

  private Stream<String> forbiddenUses(JavaClass user, Room room) {
    return user.getDirectDependenciesFromSelf().stream()
        .map(Dependency::getTargetClass)
        .map(JavaClass::getBaseComponentType)
        .filter(used -> !used.isPrimitive())
        .filter(used -> !mayUse(room, used))
        .map(used -> "%s may not use %s".formatted(user.getName(), used.getName()));
  }

  private boolean mayUse(Room room, JavaClass used) {
    return isInside(used)
        ? roomOf(used).stream().anyMatch(other -> other.equals(room) || mayUse(room, other, used))
        : libraryOf(used).stream().anyMatch(library -> library.isFor(room));
  }

  private boolean mayUse(Room room, Room other, JavaClass used) {
    return room.arrows().stream()
        .anyMatch(
            arrow ->
                switch (arrow) {
                  case Arrow.ToAll() -> true;
                  case Arrow.ToRoom(String name) -> name.equals(other.name());
                  case Arrow.ToRoomAndBelow(String name) ->
                      name.equals(other.name()) || mayUse(room(name), other, used);
                  case Arrow.ToType(String type) -> used.isAssignableTo(root + "." + type);
                });
  }

  /// The rooms that the arrows of a room name.
  List<Room> targets(Room room) {
    return room.arrows().stream()
        .flatMap(arrow -> arrow.target().stream())
        .map(this::room)
        .toList();
  }

  /// The room of this name.
  ///
  /// @throws java.util.NoSuchElementException if there is none
  Room room(String name) {
    return rooms.stream().filter(room -> room.name().equals(name)).findFirst().orElseThrow();
  }

  private Optional<Room> roomOf(JavaClass type) {
    return rooms.stream()
        .filter(room -> isWithin(type, root + "." + room.name()))
        .max(Comparator.comparing(room -> room.name().length()));
  }

  private Optional<Library> libraryOf(JavaClass type) {
    return libraries.stream()
        .flatMap(library -> library.packages().stream().map(name -> new Prefix(name, library)))
        .filter(prefix -> isWithin(type, prefix.name))
        .max(Comparator.comparing(prefix -> prefix.name.length()))
        .map(Prefix::library);
  }

  private boolean isInside(JavaClass type) {
    return isWithin(type, root);
  }

  private static boolean isWithin(JavaClass type, String packageName) {
    return (type.getPackageName() + ".").startsWith(packageName + ".");
  }

  private record Prefix(String name, Library library) {}
}
