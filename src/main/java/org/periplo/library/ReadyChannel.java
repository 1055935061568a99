package org.periplo.library;

import java.util.Locale;
import java.util.Optional;
import org.periplo.edit.AddChannel;
import org.periplo.messages.Messages;
import org.periplo.model.Channel;
import org.periplo.model.ChannelId;
import org.periplo.model.ChannelKind;
import org.periplo.model.Extras;
import org.periplo.model.IdSource;
import org.periplo.model.Project;

/// A channel that most journeys have.
public enum ReadyChannel {
  /// A site on the web.
  WEBSITE(ChannelKind.DIGITAL),
  /// A shop on the web.
  ONLINE_SHOP(ChannelKind.DIGITAL),
  /// An app on the customer's own device.
  MOBILE_APP(ChannelKind.DIGITAL),
  /// Networks where people follow each other.
  SOCIAL_NETWORKS(ChannelKind.DIGITAL),
  /// Paid places on others' sites.
  ADVERTISEMENT(ChannelKind.DIGITAL),
  /// E-mail.
  E_MAIL(ChannelKind.DIGITAL),
  /// Written talk with a person or a machine.
  CHAT(ChannelKind.DIGITAL),
  /// Pages where customers help themselves.
  HELP_CENTRE(ChannelKind.DIGITAL),
  /// A place to go to.
  SHOP(ChannelKind.PHYSICAL),
  /// What is printed and handed over.
  PRINTED_MATTER(ChannelKind.PHYSICAL),
  /// Letters and parcels.
  POST(ChannelKind.PHYSICAL),
  /// A fair, a launch, an open day.
  EVENT(ChannelKind.PHYSICAL),
  /// Somebody who sells.
  SALES_ADVISER(ChannelKind.HUMAN),
  /// Somebody who sees to it that the customer succeeds.
  ACCOUNT_MANAGER(ChannelKind.HUMAN),
  /// A call.
  TELEPHONE(ChannelKind.HUMAN),
  /// What people tell each other.
  WORD_OF_MOUTH(ChannelKind.HUMAN);

  private final ChannelKind kind;

  ReadyChannel(ChannelKind kind) {
    this.kind = kind;
  }

  /// What it is made of.
  public ChannelKind kind() {
    return kind;
  }

  /// What it is called.
  public String name(Messages messages) {
    return messages.text("library.channel." + Keys.of(this));
  }

  /// The project's own channel of this name, whatever the case of its letters.
  public Optional<Channel> in(Project project) {
    String name = name(Words.of(project));
    Locale locale = project.language().locale();
    return project.channels().stream()
        .filter(it -> it.name().strip().toLowerCase(locale).equals(name.toLowerCase(locale)))
        .findFirst();
  }

  /// Adds it to a project that has no channel of this name, in the words of the project's language.
  ///
  /// @param ids where it gets its id from
  public AddChannel addedTo(Project project, IdSource ids) {
    return new AddChannel(
        new Channel(ids.next(ChannelId::new), name(Words.of(project)), kind, Extras.NONE));
  }
}
