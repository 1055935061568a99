package org.periplo.files;

import java.util.List;
import org.periplo.model.Project;

/// A project as it was read.
///
/// @param stamp of the content that it was read from
/// @param repairs what had to be changed in it, as it was of an older format
public record Opened(Project project, Stamp stamp, List<Problem> repairs) {

  public Opened {
    repairs = List.copyOf(repairs);
  }
}
