package org.periplo.export.preflight;

import java.util.Optional;
import org.periplo.geometry.Box;
import org.periplo.messages.Messages;
import org.periplo.model.ElementId;

/// A place in the pages of an export.
///
/// @param page counted from 0
/// @param title the page's
/// @param element what is shown there, if that can be told
/// @param area of the page, in points; empty for the whole page
public record PagePlace(int page, String title, Optional<ElementId> element, Optional<Box> area) {

  /// The place in words: the page's number and title.
  public String words(Messages messages) {
    return messages.text("finding.place", page + 1, title);
  }
}
