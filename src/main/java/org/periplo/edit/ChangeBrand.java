package org.periplo.edit;

import org.periplo.model.Brand;
import org.periplo.model.Project;

/// Changes how the company shows itself.
public record ChangeBrand(Brand brand) implements Edit {
  @Override
  public Project applyTo(Project project) {
    return Sharing.kept(project, project.withBrand(brand));
  }
}
