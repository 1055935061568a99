package org.periplo.ui.action;

import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;
import org.periplo.edit.AddChannel;
import org.periplo.model.Channel;
import org.periplo.model.ChannelId;
import org.periplo.model.ChannelKind;
import org.periplo.model.Extras;

/// Adds a channel to the project, to be named and described at once.
public record InsertChannel() implements Action {

  @Override
  public Optional<Feather> icon() {
    return Optional.of(Feather.RADIO);
  }

  @Override
  public void perform(Editor editor) {
    NewMember.add(
        editor,
        "new.channel",
        (name, ids) -> {
          Channel added =
              new Channel(ids.next(ChannelId::new), name, ChannelKind.DIGITAL, Extras.NONE);
          return new NewMember(new AddChannel(added), added.id());
        });
  }
}
