package org.periplo.files;

import org.periplo.model.Language;
import org.periplo.model.Project;

/// A project with substance, to look around in.
public enum Sample {
  /// An omnichannel purchase, in Spanish.
  OMNICHANNEL_PURCHASE("compra-omnicanal", Language.SPANISH),
  /// A public service, in Spanish.
  PUBLIC_SERVICE("servicio-publico", Language.SPANISH),
  /// The onboarding to a service, with its blueprint, in English.
  SAAS_ONBOARDING("saas-onboarding", Language.ENGLISH),
  /// The five stages with their moment zero, in English.
  FIVE_STAGES("five-stages", Language.ENGLISH);

  private final String id;
  private final Language language;

  Sample(String id, Language language) {
    this.id = id;
    this.language = language;
  }

  /// The sample to show first to somebody who speaks that language.
  public static Sample firstIn(Language language) {
    return language == Language.SPANISH ? OMNICHANNEL_PURCHASE : FIVE_STAGES;
  }

  /// The name of its file, without the ending.
  public String id() {
    return id;
  }

  /// The language that it is written in.
  public Language language() {
    return language;
  }

  /// The project.
  public Project project() {
    return Shipped.project("samples/" + id);
  }
}
