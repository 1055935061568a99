package org.periplo.files;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.periplo.model.Project;

/// Reads and writes projects.
public final class ProjectFiles {

  /// How a project file's name ends.
  public static final String EXTENSION = ".periplo";

  /// The media type of a project, where one is asked for.
  public static final String MEDIA_TYPE = "application/x-periplo+json";

  /// How large a project file can be: 64 MB.
  public static final int MOST_BYTES = 64 << 20;

  private ProjectFiles() {}

  private record Parsed(Project project, List<Repair> repairs) {}

  /// The project in a file.
  ///
  /// @throws ProblemException if the file cannot be opened or holds no sound project
  public static Project read(Path file) throws ProblemException {
    return open(file).project();
  }

  /// The project in a file, and what tells that content from any other.
  ///
  /// @throws ProblemException as [#read] does
  public static Opened open(Path file) throws ProblemException {
    try {
      return opened(SourceFile.ofProject(file), file.toString());
    } catch (Misfit e) {
      throw new ProblemException(e.problem(file.toString()), e);
    }
  }

  /// The project that JSON stands for, and what tells that content from any other.
  ///
  /// @param json UTF-8, with or without a byte order mark
  /// @param fileName the name that problems give
  /// @throws ProblemException if there is no sound project in it
  public static Opened open(byte[] json, String fileName) throws ProblemException {
    try {
      return opened(json, fileName);
    } catch (Misfit e) {
      throw new ProblemException(e.problem(fileName), e);
    }
  }

  private static Opened opened(byte[] json, String fileName) {
    Parsed parsed = parsed(json);
    List<Problem> repairs = parsed.repairs().stream().map(it -> it.problem(fileName)).toList();
    return new Opened(parsed.project(), Stamp.of(json), repairs);
  }

  /// The project that JSON stands for.
  ///
  /// @param json UTF-8, with or without a byte order mark
  /// @param fileName the name that problems give
  /// @throws ProblemException if there is no sound project in it
  public static Project parse(byte[] json, String fileName) throws ProblemException {
    try {
      return parsed(json).project();
    } catch (Misfit e) {
      throw new ProblemException(e.problem(fileName), e);
    }
  }

  /// The project as a file's content; equal projects give equal bytes.
  public static byte[] toBytes(Project project) {
    JsonWriter json = new JsonWriter();
    ProjectFormat.PROJECT.write(project, json);
    return json.json().getBytes(StandardCharsets.UTF_8);
  }

  /// Writes a project to a file, new or not, as [AtomicFile] does.
  ///
  /// @throws ProblemException as below
  public static void save(Project project, Path file) throws ProblemException {
    Stamp _ = save(project, file, (_, _) -> {});
  }

  /// Writes a project to a file if a check passes; before that it is read back, from the bytes and
  /// from the disk, so that no file is written that could not be opened.
  ///
  /// @return the stamp of what was written
  /// @throws ProblemException as [AtomicFile#write] does, or if the project is too large
  public static Stamp save(Project project, Path file, AtomicFile.Check check)
      throws ProblemException {
    byte[] json = content(project, file);
    AtomicFile.write(
        file,
        output -> output.write(json),
        (written, target) -> {
          requireSame(Files.readAllBytes(written), json, file);
          check.pass(written, target);
        });
    return Stamp.of(json);
  }

  private static void requireSame(byte[] written, byte[] json, Path file) throws ProblemException {
    if (!Arrays.equals(written, json)) {
      throw WriteFailure.of(file, "problem.save.not-verified");
    }
  }

  /// What a project's file would hold, read back from the bytes.
  ///
  /// @param file the name that problems give
  /// @throws ProblemException if the program could not read it again, or if it is too large
  public static byte[] content(Project project, Path file) throws ProblemException {
    byte[] json = toBytes(project);
    if (json.length > MOST_BYTES) {
      throw WriteFailure.of(file, "problem.save.too-large", json.length >> 20, MOST_BYTES >> 20);
    }
    if (!holds(json, project)) {
      throw WriteFailure.of(file, "problem.save.not-read-back");
    }
    return json;
  }

  /// Whether the program would read the very same project again.
  private static boolean holds(byte[] json, Project project) {
    try {
      return parsed(json).project().equals(project);
    } catch (Misfit _) {
      return false;
    }
  }

  private static Parsed parsed(byte[] json) {
    String text = SourceText.of(json);
    if (text.isBlank()) {
      throw Misfit.notJson("problem.json.empty");
    }
    return parsed(object(JsonReader.read(text)));
  }

  private static Node.Properties object(Node root) {
    if (root instanceof Node.Properties object) {
      return object;
    }
    throw Misfit.notAProject(root, "problem.project.object-expected");
  }

  private static Parsed parsed(Node.Properties written) {
    FormatVersion version = FormatVersion.of(written);
    try {
      Migrated current = Migrations.upToDate(written, version);
      Project project = version.carriedBy(ProjectFormat.PROJECT.read(current.project()));
      return new Parsed(project, current.repairs());
    } catch (Misfit e) {
      throw version.explain(e);
    }
  }
}
