package org.periplo.edit;

import java.util.List;
import org.periplo.model.Project;

/// Several edits as one, with one name in the undo menu.
///
/// @param name what the whole is called
/// @param edits what is done, each to what the one before leaves
public record EditGroup(EditName name, List<Edit> edits) implements Edit {
  public EditGroup {
    edits = List.copyOf(edits);
  }

  @Override
  public Project applyTo(Project project) {
    Project changed = project;
    for (Edit edit : edits) {
      changed = edit.applyTo(changed);
    }
    return Sharing.kept(project, changed);
  }
}
