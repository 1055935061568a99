package org.periplo.ui.action;

import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;
import org.periplo.edit.AddSegment;
import org.periplo.model.Extras;
import org.periplo.model.Segment;
import org.periplo.model.SegmentId;

/// Adds a segment to the project, to be named and described at once.
public record InsertSegment() implements Action {

  @Override
  public Optional<Feather> icon() {
    return Optional.of(Feather.USERS);
  }

  @Override
  public void perform(Editor editor) {
    NewMember.add(
        editor,
        "new.segment",
        (name, ids) -> {
          Segment added = new Segment(ids.next(SegmentId::new), name, "", "", Extras.NONE);
          return new NewMember(new AddSegment(added), added.id());
        });
  }
}
