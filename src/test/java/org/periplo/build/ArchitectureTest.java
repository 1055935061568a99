package org.periplo.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final Path TABLE = Path.of("src/main/java/org/periplo/package-info.java");
  private static final Path EXAMPLE =
      Path.of("src/test/java/org/periplo/build/example/package-info.java");

  @Test
  void everyClassUsesOnlyWhatTheTableAllows() throws IOException {
    List<JavaClass> classes = classes(Path.of("target/classes"));

    assertThat(classes).isNotEmpty();
    assertThat(House.describedBy(TABLE, "org.periplo").problems(classes))
        .as("What the table in %s does not allow", TABLE)
        .isEmpty();
  }

  @Test
  void arrowsPointToRoomsOfTheTableThatStandNoHigher() throws IOException {
    House house = House.describedBy(TABLE, "org.periplo");

    assertThat(house.rooms())
        .isNotEmpty()
        .allSatisfy(
            room ->
                assertThat(house.targets(room))
                    .allSatisfy(
                        target -> assertThat(target.floor()).isLessThanOrEqualTo(room.floor())));
  }

  @Test
  void libraryFencesNameRoomsOfTheTable() throws IOException {
    House house = House.describedBy(TABLE, "org.periplo");

    assertThat(house.libraries())
        .isNotEmpty()
        .flatExtracting(Library::rooms)
        .filteredOn(name -> !name.equals("all"))
        .isNotEmpty()
        .isSubsetOf(house.rooms().stream().map(Room::name).toList());
  }

  @Test
  void forbiddenArrowsBrokenFencesAndStrayClassesAreFound() throws IOException {
    House house = House.describedBy(EXAMPLE, "org.periplo.build.example");
    String at = house.root() + ".";

    assertThat(house.problems(classes(Path.of("target/test-classes/org/periplo/build/example"))))
        .containsExactly(
            at + "cellar.FigJam may not use java.util.regex.Pattern",
            at + "cellar.Wine may not use " + at + "attic.Dream",
            at + "garden.Gnome stands in no room of the table",
            at + "kitchen.Cook may not use " + at + "cellar.Wine");
  }

  private static List<JavaClass> classes(Path folder) {
    return new ClassFileImporter()
        .importPath(folder).stream()
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .toList();
  }
}
