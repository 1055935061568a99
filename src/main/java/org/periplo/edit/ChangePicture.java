package org.periplo.edit;

import org.periplo.model.Picture;
import org.periplo.model.Project;

/// Puts a picture in the place of the one with the same id.
public record ChangePicture(Picture picture) implements Edit {
  @Override
  public Project applyTo(Project project) {
    return Sharing.kept(
        project,
        project.withPictures(new Roster<>(project.pictures(), Picture::id).replacing(picture)));
  }
}
