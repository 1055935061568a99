package org.periplo.drawing;

import java.util.Optional;
import org.periplo.model.ElementId;
import org.periplo.unicode.Turning;

/// What a mark means.
///
/// @param role what it is
/// @param name what is said of it aloud: the alternative text of a figure, the kind of a card;
///     empty for decoration
/// @param shows the element of the map that it shows
/// @param leadsTo the page that a click on it opens, where the format can do that
public record Tag(Role role, String name, Optional<ElementId> shows, Optional<PageKey> leadsTo) {

  /// Means nothing, shows nothing.
  public static final Tag DECORATION =
      new Tag(Role.DECORATION, "", Optional.empty(), Optional.empty());

  /// What is said turns no direction of writing but its own: it is joined with others.
  public Tag {
    name = Turning.without(name);
  }

  /// Means something, and shows an element.
  public static Tag of(Role role, String name, ElementId shows) {
    return new Tag(role, name, Optional.of(shows), Optional.empty());
  }

  /// Means something, and shows no element.
  public static Tag of(Role role, String name) {
    return new Tag(role, name, Optional.empty(), Optional.empty());
  }

  /// Means nothing to a reader, but a click on it is a click on the element.
  public static Tag decorationOf(ElementId shows) {
    return new Tag(Role.DECORATION, "", Optional.of(shows), Optional.empty());
  }

  /// The same, left out when the page is read aloud.
  public Tag asDecoration() {
    return new Tag(Role.DECORATION, "", shows, Optional.empty());
  }

  /// The same, and a click on it opens a page.
  public Tag leadingTo(PageKey page) {
    return new Tag(role, name, shows, Optional.of(page));
  }

  /// Whether it is left out when the page is read aloud.
  public boolean isDecoration() {
    return role == Role.DECORATION;
  }
}
