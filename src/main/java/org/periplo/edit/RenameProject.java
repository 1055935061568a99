package org.periplo.edit;

import org.periplo.model.Project;

/// Gives the project another name.
public record RenameProject(String projectName) implements Edit {
  @Override
  public Project applyTo(Project project) {
    return Sharing.kept(project, project.withName(projectName));
  }
}
