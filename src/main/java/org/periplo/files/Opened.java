package org.periplo.files;

import org.periplo.model.Project;

/// A project as it was read.
///
/// @param stamp of the content that it was read from
public record Opened(Project project, Stamp stamp) {}
