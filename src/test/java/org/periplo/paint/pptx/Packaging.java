package org.periplo.paint.pptx;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Element;

/// Whether a package holds together.
final class Packaging {

  private static final String TYPES = "[Content_Types].xml";

  private Packaging() {}

  /// Parts without a type, types without a part, relationships that lead nowhere, parts to which
  /// none leads.
  static List<String> faultsOf(Deck deck) {
    List<String> faults = new ArrayList<>();
    Set<String> parts = new TreeSet<>(deck.parts().keySet());
    parts.remove(TYPES);
    typeFaults(deck, parts, faults);
    Set<String> reached = new TreeSet<>();
    for (String part : parts) {
      if (part.endsWith(".rels")) {
        reached.add(part);
        deck.elements(part, "Relationship").forEach(it -> reached.add(target(part, it)));
      }
    }
    parts.stream().filter(it -> !reached.contains(it)).forEach(it -> faults.add("lone " + it));
    reached.stream().filter(it -> !parts.contains(it)).forEach(it -> faults.add("no " + it));
    return faults;
  }

  private static void typeFaults(Deck deck, Set<String> parts, List<String> faults) {
    List<String> extensions = deck.values(TYPES, "Default", "Extension");
    List<String> named =
        deck.values(TYPES, "Override", "PartName").stream().map(it -> it.substring(1)).toList();
    parts.stream()
        .filter(it -> !named.contains(it))
        .filter(it -> !extensions.contains(it.substring(it.lastIndexOf('.') + 1)))
        .forEach(it -> faults.add("untyped " + it));
    named.stream().filter(it -> !parts.contains(it)).forEach(it -> faults.add("typed, no " + it));
  }

  private static String target(String rels, Element relationship) {
    Path folder = Path.of("/" + rels).getParent().getParent();
    return folder.resolve(relationship.getAttribute("Target")).normalize().toString().substring(1);
  }
}
