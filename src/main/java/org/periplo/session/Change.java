package org.periplo.session;

/// Tells that a session has changed.
///
/// Either what is shown has changed, or the history, or whether the project is saved.
///
/// @param before what was shown before
/// @param after what is shown now
public record Change(View before, View after) {
  /// Whether another project is shown, be it by an edit, a preview, or on the way back or forth.
  @SuppressWarnings("ReferenceEquality") // equal projects that differ in identity are never shown
  public boolean ofProject() {
    return before.project() != after.project();
  }

  /// Whether another map is looked at.
  public boolean ofMap() {
    return !before.map().equals(after.map());
  }

  /// Whether other lanes or stages are collapsed.
  public boolean ofCollapsed() {
    return !before.collapsed().equals(after.collapsed());
  }

  /// Whether something else is selected.
  public boolean ofSelection() {
    return !before.selection().equals(after.selection());
  }
}
