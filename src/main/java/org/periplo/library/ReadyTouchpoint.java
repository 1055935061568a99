package org.periplo.library;

import static org.periplo.library.ReadyChannel.ACCOUNT_MANAGER;
import static org.periplo.library.ReadyChannel.ADVERTISEMENT;
import static org.periplo.library.ReadyChannel.CHAT;
import static org.periplo.library.ReadyChannel.EVENT;
import static org.periplo.library.ReadyChannel.E_MAIL;
import static org.periplo.library.ReadyChannel.HELP_CENTRE;
import static org.periplo.library.ReadyChannel.MOBILE_APP;
import static org.periplo.library.ReadyChannel.ONLINE_SHOP;
import static org.periplo.library.ReadyChannel.POST;
import static org.periplo.library.ReadyChannel.PRINTED_MATTER;
import static org.periplo.library.ReadyChannel.SALES_ADVISER;
import static org.periplo.library.ReadyChannel.SHOP;
import static org.periplo.library.ReadyChannel.SOCIAL_NETWORKS;
import static org.periplo.library.ReadyChannel.TELEPHONE;
import static org.periplo.library.ReadyChannel.WEBSITE;
import static org.periplo.library.ReadyChannel.WORD_OF_MOUTH;
import static org.periplo.model.Initiative.PROACTIVE;
import static org.periplo.model.Initiative.REACTIVE;
import static org.periplo.model.Phase.AFTER;
import static org.periplo.model.Phase.BEFORE;
import static org.periplo.model.Phase.DURING;
import static org.periplo.model.Phase.SERVICE;

import java.util.Arrays;
import java.util.List;
import org.periplo.messages.Messages;
import org.periplo.model.Initiative;
import org.periplo.model.Phase;

/// A touchpoint that most journeys have.
public enum ReadyTouchpoint {
  /// What the company posts and what is said about it.
  SOCIAL_MEDIA(BEFORE, PROACTIVE, SOCIAL_NETWORKS),
  /// Advertisements on search pages and sites.
  ONLINE_ADVERTISING(BEFORE, PROACTIVE, ADVERTISEMENT),
  /// Articles, videos and guides that answer a question before anything is sold.
  DIGITAL_MARKETING_CONTENT(BEFORE, PROACTIVE, WEBSITE),
  /// Fairs, launches, open days.
  COMPANY_EVENTS(BEFORE, PROACTIVE, EVENT),
  /// What friends and colleagues recommend.
  PEER_REFERRAL(BEFORE, REACTIVE, WORD_OF_MOUTH),
  /// Talks with somebody who sells.
  SALES_CONVERSATIONS(DURING, REACTIVE, SALES_ADVISER),
  /// What there is to buy, on paper or on screen.
  PRODUCT_CATALOGUES(DURING, PROACTIVE, PRINTED_MATTER),
  /// Choosing and paying on the web.
  E_COMMERCE(DURING, REACTIVE, ONLINE_SHOP),
  /// What other customers write.
  PRODUCT_REVIEWS(DURING, REACTIVE, WEBSITE),
  /// Where one pays in a shop.
  POINT_OF_SALE(DURING, REACTIVE, SHOP),
  /// A word of thanks for the purchase.
  THANK_YOU_LETTER(AFTER, PROACTIVE, POST),
  /// Questions about how the product does.
  PRODUCT_FEEDBACK_SURVEYS(AFTER, PROACTIVE, E_MAIL),
  /// Offers of more of it, or of what goes with it.
  UP_SELLING_AND_CROSS_SELLING_E_MAIL(AFTER, PROACTIVE, E_MAIL),
  /// Invoice and payment.
  BILLING(AFTER, PROACTIVE, E_MAIL),
  /// Going on for another term.
  SUBSCRIPTION_RENEWAL(AFTER, PROACTIVE, MOBILE_APP),
  /// Where the customer asks for help.
  SUPPORT_CHANNELS(SERVICE, REACTIVE, TELEPHONE, CHAT),
  /// Somebody who sees to it that the customer reaches what was bought for.
  CUSTOMER_SUCCESS_PROGRAMMES(SERVICE, PROACTIVE, ACCOUNT_MANAGER),
  /// First steps with the product.
  ONBOARDING(SERVICE, PROACTIVE, MOBILE_APP),
  /// Points, advantages, club.
  LOYALTY_PROGRAMMES(SERVICE, PROACTIVE, MOBILE_APP),
  /// Answers that customers find by themselves.
  SELF_SERVICE_RESOURCES(SERVICE, REACTIVE, HELP_CENTRE);

  private final Phase phase;
  private final Initiative initiative;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<ReadyChannel> channels;

  ReadyTouchpoint(Phase phase, Initiative initiative, ReadyChannel... channels) {
    this.phase = phase;
    this.initiative = initiative;
    this.channels = List.of(channels);
  }

  /// Those of a phase of the journey.
  public static List<ReadyTouchpoint> of(Phase phase) {
    return Arrays.stream(values()).filter(it -> it.phase == phase).toList();
  }

  /// When in the journey it usually comes.
  public Phase phase() {
    return phase;
  }

  /// Who usually starts it.
  public Initiative initiative() {
    return initiative;
  }

  /// The channels that it usually goes by, one or more.
  public List<ReadyChannel> channels() {
    return channels;
  }

  /// What it is called.
  public String name(Messages messages) {
    return messages.text("library.touchpoint." + Keys.of(this));
  }

  /// What it is, in half a sentence.
  public String description(Messages messages) {
    return messages.text("library.touchpoint." + Keys.of(this) + ".description");
  }
}
