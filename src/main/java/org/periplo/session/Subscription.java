package org.periplo.session;

/// Ends what a listener asked for.
@FunctionalInterface
public interface Subscription {
  /// From now on the listener hears nothing; calling it again does nothing.
  void cancel();
}
