package org.periplo.edit;

import org.periplo.model.Language;
import org.periplo.model.Project;

/// Changes the language of the project's content and exports.
public record ChangeLanguage(Language language) implements Edit {
  @Override
  public Project applyTo(Project project) {
    return Sharing.kept(project, project.withLanguage(language));
  }
}
