package org.periplo.session;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.periplo.model.Cell;
import org.periplo.model.ElementId;
import org.periplo.model.Project;

/// What is selected: elements by their ids, and a cell.
///
/// An emotion point, which has no id, is selected by its curve together with its cell.
///
/// @param elements the selected elements, in the order in which they were selected
/// @param primary the one of them that keys and the inspector start from
/// @param cell the cell where what is typed or pasted goes
public record Selection(
    SequencedSet<ElementId> elements, Optional<ElementId> primary, Optional<Cell> cell) {
  /// Nothing.
  public static final Selection NONE =
      new Selection(new LinkedHashSet<>(), Optional.empty(), Optional.empty());

  /// @throws IllegalArgumentException if the primary element is not among the elements
  public Selection {
    elements = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(elements));
    if (primary.isPresent() && !elements.contains(primary.get())) {
      throw new IllegalArgumentException("not selected, so not primary: " + primary.get());
    }
  }

  /// These elements and no cell; the last is the primary one.
  public static Selection of(ElementId... elements) {
    return of(List.of(elements));
  }

  /// These elements and no cell; the last is the primary one.
  public static Selection of(Collection<? extends ElementId> elements) {
    return lastOf(new LinkedHashSet<>(elements), Optional.empty());
  }

  /// A cell and no element.
  public static Selection of(Cell cell) {
    return NONE.in(cell);
  }

  private static Selection lastOf(SequencedSet<ElementId> elements, Optional<Cell> cell) {
    Optional<ElementId> last =
        elements.isEmpty() ? Optional.empty() : Optional.of(elements.getLast());
    return new Selection(elements, last, cell);
  }

  /// The same elements, and this cell.
  public Selection in(Cell cell) {
    return new Selection(elements, primary, Optional.of(cell));
  }

  /// This element too, as the primary one.
  public Selection with(ElementId element) {
    SequencedSet<ElementId> more = new LinkedHashSet<>(elements);
    more.add(element);
    return new Selection(more, Optional.of(element), cell);
  }

  /// All but this element; if it was the primary one, the last selected of the others is.
  public Selection without(ElementId element) {
    return where(it -> !it.equals(element));
  }

  /// With the element if it is not selected, without it if it is.
  public Selection toggled(ElementId element) {
    return contains(element) ? without(element) : with(element);
  }

  /// Whether `element` is selected.
  public boolean contains(ElementId element) {
    return elements.contains(element);
  }

  /// Whether neither an element nor a cell is selected.
  public boolean isEmpty() {
    return elements.isEmpty() && cell.isEmpty();
  }

  /// The selected elements of one kind, in their order, e.g. `only(CardId.class)`.
  public <I extends ElementId> List<I> only(Class<I> kind) {
    return elements.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /// What is left of the selection in `project`.
  Selection existingIn(Project project) {
    Set<ElementId> ids = project.ids().collect(Collectors.toSet());
    Selection left = where(ids::contains);
    Optional<Cell> there = cell.filter(it -> ids.contains(it.lane()) && ids.contains(it.step()));
    return new Selection(left.elements, left.primary, there);
  }

  private Selection where(Predicate<ElementId> kept) {
    SequencedSet<ElementId> left = new LinkedHashSet<>(elements);
    left.removeIf(kept.negate());
    return primary.filter(left::contains).isPresent()
        ? new Selection(left, primary, cell)
        : lastOf(left, cell);
  }
}
