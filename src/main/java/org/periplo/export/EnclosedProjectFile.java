package org.periplo.export;

import org.periplo.drawing.Attachment;
import org.periplo.files.ProjectFiles;
import org.periplo.messages.Messages;
import org.periplo.model.Bytes;
import org.periplo.model.Project;

/// The project as it travels inside a document that is made of it: all of it, so that it can be
/// worked on.
///
/// For the client, too, who is given it only when the person asks for that: what is left out of the
/// pages for the client's eyes is in the file.
final class EnclosedProjectFile {

  private EnclosedProjectFile() {}

  /// The file to attach.
  static Attachment of(Project project) {
    return new Attachment(
        name(project) + ProjectFiles.EXTENSION,
        ProjectFiles.MEDIA_TYPE,
        Messages.in(project.language().locale()).text("attachment.project"),
        Bytes.copyOf(ProjectFiles.toBytes(project)));
  }

  private static String name(Project project) {
    String name = project.name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-").strip();
    return name.isEmpty() ? "periplo" : name;
  }
}
