package org.periplo.pages;

import java.util.Optional;
import org.periplo.model.Paper;
import org.periplo.model.PosterSetup;
import org.periplo.model.Project;

/// Projects whose posters fill a paper.
public final class OnPaper {

  private OnPaper() {}

  /// The project, its posters on a paper.
  public static Project of(Project project, Paper paper) {
    return of(project, Optional.of(paper));
  }

  /// The project, its posters on a paper or as large as their maps.
  public static Project of(Project project, Optional<Paper> paper) {
    return project.withExports(project.exports().withPoster(PosterSetup.USUAL.withPaper(paper)));
  }
}
