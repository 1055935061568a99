package org.periplo.pages;

import org.periplo.model.Project;
import org.periplo.theme.Colour;
import org.periplo.theme.Theme;

/// How the exports of a project look.
public final class Looks {

  private Looks() {}

  /// The light look with the brand's accents, if it has any.
  public static Theme of(Project project) {
    return Theme.LIGHT.in(
        Theme.LIGHT.palette().with(project.brand().accents().stream().map(Colour::of).toList()));
  }
}
