package org.periplo.edit;

import org.periplo.model.Picture;
import org.periplo.model.Project;

/// Adds a picture to the project, as the last one.
public record AddPicture(Picture picture) implements Edit {
  @Override
  public Project applyTo(Project project) {
    return project.withPictures(new Roster<>(project.pictures(), Picture::id).with(picture));
  }
}
