package org.periplo.model;

import java.util.Locale;

/// A language that the interface and the exports speak.
public enum Language {
  /// English, with dates and numbers as in Great Britain.
  ENGLISH("en", Locale.UK),
  /// Spanish.
  SPANISH("es", Locale.of("es"));

  private final String tag;
  private final Locale locale;

  Language(String tag, Locale locale) {
    this.tag = tag;
    this.locale = locale;
  }

  /// The BCP 47 tag, as it stands in the file.
  public String tag() {
    return tag;
  }

  /// The locale of its texts, numbers and dates.
  public Locale locale() {
    return locale;
  }

  /// The language that serves `locale`: Spanish for any Spanish, English for all else.
  public static Language of(Locale locale) {
    return locale.getLanguage().equals(SPANISH.tag) ? SPANISH : ENGLISH;
  }
}
