package org.periplo.recovery;

import java.util.Optional;
import org.periplo.files.Problem;
import org.periplo.files.Stamp;

/// What came of saving.
///
/// @param stamp what tells what the file holds now
/// @param notKept why what the file held before is lost; empty if it is kept, or if there was
///     nothing to keep
public record Saved(Stamp stamp, Optional<Problem> notKept) {}
