package org.periplo.files;

import java.util.Locale;
import org.periplo.model.Language;
import org.periplo.model.Project;

/// A map without content, to start from.
public enum Template {
  /// Awareness, consideration, evaluation, purchase, loyalty.
  FIVE_STAGES,
  /// Presale, purchase, post-sale.
  THREE_STAGES;

  /// The name by which the command line knows it, e.g. `five-stages`.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// A project of this frame, in words of that language.
  public Project in(Language language) {
    return Shipped.project("templates/" + id() + "_" + language.tag());
  }
}
