package org.periplo.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.periplo.messages.Messages;
import org.periplo.model.RandomProject;

class UnreadableFileTest {

  private static final long MEGABYTE = 1 << 20;

  @TempDir private Path folder;

  @Test
  void aFileThatIsNotThere() {
    Path file = folder.resolve("gone.periplo");

    assertThat(english(file))
        .isEqualTo(
            "“%s” cannot be opened: there is no such file; check the name and the folder."
                .formatted(file));
    assertThat(spanish(file))
        .isEqualTo(
            "No se puede abrir «%s»: ese archivo no existe; revisa el nombre y la carpeta."
                .formatted(file));
  }

  @Test
  void aFolder() {
    assertThat(english(folder))
        .isEqualTo(
            "“%s” cannot be opened: it is a folder; choose a project file in it."
                .formatted(folder));
    assertThat(spanish(folder))
        .isEqualTo(
            "No se puede abrir «%s»: es una carpeta; elige un archivo de proyecto que esté en ella."
                .formatted(folder));
  }

  @Test
  void aDeviceThatNeverEnds() {
    assertThat(english(Path.of("/dev/zero")))
        .isEqualTo(
            "“/dev/zero” cannot be opened: it is a device, not a file; choose a project file.");
    assertThat(spanish(Path.of("/dev/zero")))
        .isEqualTo(
            "No se puede abrir «/dev/zero»: es un dispositivo, no un archivo; elige un archivo de"
                + " proyecto.");
  }

  @Test
  void aFileWithoutPermission() throws IOException {
    Path file = Files.write(folder.resolve("map.periplo"), BrokenProject.sound());
    FaultyDisk disk = new FaultyDisk();
    disk.forbid(file);

    assertThat(english(disk.at(file)))
        .isEqualTo(
            "“%s” cannot be opened: you are not allowed to read it; ask its owner for permission, or for a copy."
                .formatted(file));
    assertThat(spanish(disk.at(file)))
        .isEqualTo(
            "No se puede abrir «%s»: no tienes permiso para leerlo; pídeselo a quien sea su dueño, o pídele una copia."
                .formatted(file));
  }

  @Test
  void aDiskThatFails() throws IOException {
    Path file = Files.write(folder.resolve("map.periplo"), BrokenProject.sound());
    FaultyDisk disk = new FaultyDisk();
    disk.failAt(0);

    assertThat(english(disk.at(file)))
        .isEqualTo(
            "“%s” cannot be opened: the system says “Input/output error”; try again, or copy the file to another disk first."
                .formatted(file));
  }

  @Test
  void garbageOfTwoHundredMegabytesIsKnownByItsBeginning() throws IOException {
    Path file = large("");

    assertThat(allocatedBy(() -> english(file))).isLessThan(MEGABYTE);
    assertThat(english(file))
        .isEqualTo(
            "“%s” is not JSON: it begins like a file of another kind; choose a project file."
                .formatted(file));
  }

  @Test
  void garbageOfTwoHundredMegabytesThatBeginsLikeAProjectIsNotRead() throws IOException {
    Path file = large("{\"periplo\": \"1.0\", ");

    assertThat(allocatedBy(() -> english(file))).isLessThan(MEGABYTE);
    assertThat(english(file))
        .isEqualTo(
            "“%s” cannot be opened: it has more than 64 MB, the most that a project can have; check that it is a project, and make its pictures smaller."
                .formatted(file));
    assertThat(spanish(file))
        .isEqualTo(
            "No se puede abrir «%s»: ocupa más de 64 MB, lo máximo que puede ocupar un proyecto; comprueba que lo es y reduce sus imágenes."
                .formatted(file));
  }

  @Test
  void aSoundFileIsRead() throws Exception {
    Path file = folder.resolve("map.periplo");
    ProjectFiles.save(RandomProject.from(5), file);

    assertThat(ProjectFiles.read(file)).isEqualTo(RandomProject.from(5));
  }

  /// A file of 200 MB, which takes no room on the disk.
  private Path large(String beginning) throws IOException {
    Path file = folder.resolve("large.periplo");
    try (RandomAccessFile content = new RandomAccessFile(file.toString(), "rw")) {
      content.setLength(200 * MEGABYTE);
      content.write(beginning.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  private static long allocatedBy(Runnable work) {
    work.run(); // so that classes and messages are loaded
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    work.run();
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  private static String english(Path file) {
    return sentence(file, Messages.in(Locale.ENGLISH));
  }

  private static String spanish(Path file) {
    return sentence(file, Messages.in(Locale.of("es")));
  }

  private static String sentence(Path file, Messages messages) {
    try {
      ProjectFiles.read(file);
      return "read";
    } catch (ProblemException e) {
      return e.problem().sentence(messages);
    }
  }
}
