package org.periplo.model;

/// What a channel is made of.
public enum ChannelKind {
  /// A place or a thing: a shop, a parcel, a letter.
  PHYSICAL,
  /// A screen: a site, an app, an e-mail.
  DIGITAL,
  /// A person: an adviser, a call, a visit.
  HUMAN
}
