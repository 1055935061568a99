package org.periplo.ui.action;

import org.periplo.exchange.Offer;

/// What all programs of a desktop copy to and paste from.
public interface Pasteboard {

  /// Whether it holds something that can be read.
  boolean hasOffer();

  /// What it holds.
  Offer offer();

  /// Holds this from now on, in place of all it held.
  void put(Offer offer);
}
