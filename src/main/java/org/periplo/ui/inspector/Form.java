package org.periplo.ui.inspector;

import java.util.List;
import java.util.Optional;

/// The fields of what is selected.
///
/// @param title what kind of thing it is
/// @param sign a mark beside the title; empty for none
record Form(String title, Optional<String> sign, List<Field> fields) {

  Form {
    fields = List.copyOf(fields);
  }
}
