package org.periplo.edit;

import org.periplo.model.Picture;
import org.periplo.model.PictureId;
import org.periplo.model.Project;

/// Deletes a picture. It is taken out of the cards, the portraits and the brand.
public record DeletePicture(PictureId picture) implements Edit {
  @Override
  public Project applyTo(Project project) {
    return new References(picture)
        .takenFrom(project)
        .withPictures(new Roster<>(project.pictures(), Picture::id).without(picture));
  }
}
