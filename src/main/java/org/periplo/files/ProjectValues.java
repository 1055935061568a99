package org.periplo.files;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.periplo.model.Extras;
import org.periplo.model.Project;

/// A project as its file holds it, in plain values: maps, lists, texts, numbers, truths and null.
///
/// Whoever compares or joins projects property by property works on these: nothing that a file
/// holds is left out, known to this version or not.
public final class ProjectValues {

  private ProjectValues() {}

  /// The values of a project; usual ones are left out, as in its file.
  public static Map<String, @Nullable Object> of(Project project) {
    JsonWriter json = new JsonWriter();
    ProjectFormat.PROJECT.write(project, json);
    Node.Properties root = (Node.Properties) JsonReader.read(json.json());
    return UnknownProperties.besides(Set.of(), root).properties();
  }

  /// The project of some values.
  ///
  /// @param fileName the name that problems give
  /// @throws ProblemException if they are no sound project's
  public static Project project(Map<String, @Nullable Object> values, String fileName)
      throws ProblemException {
    JsonWriter json = new JsonWriter();
    json.begin('{', Layout.LINES);
    UnknownProperties.write(new Extras(values), Set.of(), json);
    json.end('}');
    return ProjectFiles.parse(json.json().getBytes(StandardCharsets.UTF_8), fileName);
  }
}
