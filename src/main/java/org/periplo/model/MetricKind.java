package org.periplo.model;

/// What a metric measures, and on which scale.
public enum MetricKind {
  /// Net promoter score, −100 to 100.
  NPS(-100, 100, false),
  /// Customer satisfaction, 1 to 5.
  CSAT_5(1, 5, false),
  /// Customer satisfaction, 1 to 7.
  CSAT_7(1, 7, false),
  /// Customer effort score, 1 to 5: the more, the easier it was.
  CES_5(1, 5, false),
  /// Customer effort score, 1 to 7: the more, the easier it was.
  CES_7(1, 7, false),
  /// Share of people who go on, in per cent.
  CONVERSION(0, 100, false),
  /// Share of customers who stay, in per cent.
  RETENTION(0, 100, false),
  /// Share of cases solved at the first contact, in per cent.
  FIRST_CONTACT_RESOLUTION(0, 100, false),
  /// Time until an answer, in the metric's unit; less is better.
  RESPONSE_TIME(0, Integer.MAX_VALUE, true),
  /// One's own.
  CUSTOM(Integer.MIN_VALUE, Integer.MAX_VALUE, false);

  private final int least;
  private final int most;
  private final boolean lessIsBetter;

  MetricKind(int least, int most, boolean lessIsBetter) {
    this.least = least;
    this.most = most;
    this.lessIsBetter = lessIsBetter;
  }

  /// The least value that can be measured.
  public int least() {
    return least;
  }

  /// The greatest value that can be measured.
  public int most() {
    return most;
  }

  /// Whether a smaller value is a better one.
  public boolean lessIsBetter() {
    return lessIsBetter;
  }
}
