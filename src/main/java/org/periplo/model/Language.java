package org.periplo.model;

import java.util.Locale;

/// A language that the interface and the exports speak.
public enum Language {
  /// English.
  ENGLISH("en"),
  /// Spanish.
  SPANISH("es");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /// The BCP 47 tag, as it stands in the file.
  public String tag() {
    return tag;
  }

  /// The locale of its texts, numbers and dates.
  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  /// The language that serves `locale`: Spanish for any Spanish, English for all else.
  public static Language of(Locale locale) {
    return locale.getLanguage().equals(SPANISH.tag) ? SPANISH : ENGLISH;
  }
}
