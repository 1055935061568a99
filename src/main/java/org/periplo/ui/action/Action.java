package org.periplo.ui.action;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import org.periplo.messages.Messages;

/// Something that a person can ask for.
///
/// It stands here once, and menus, toolbar and shortcuts read it. It needs no window of its own: it
/// acts on an [Editor].
public sealed interface Action extends MenuEntry
    permits About,
        BlackenScreen,
        ClearFilter,
        CloseProject,
        CollapseSelected,
        Copy,
        Cut,
        Delete,
        DrawLinks,
        Duplicate,
        EndPresentation,
        EditBrand,
        ExpandAll,
        Export,
        ExportTo,
        FilterCards,
        Find,
        FindCommand,
        FindNext,
        FindPrevious,
        FocusNextPanel,
        FocusPanel,
        InsertCard,
        InsertCurve,
        InsertChannel,
        InsertLane,
        InsertPersona,
        InsertSegment,
        InsertStage,
        InsertStep,
        LinkCards,
        NameEmotions,
        InsertTeam,
        Narrow,
        NewFromTemplate,
        NewProject,
        NextScene,
        NextTab,
        OpenProject,
        OpenRecent,
        OpenSample,
        Paste,
        PlanPresentation,
        Present,
        PresentFromHere,
        PreviousScene,
        PreviousTab,
        Quit,
        Redo,
        RemoveCurve,
        Rename,
        ReplaceWords,
        ResetTimer,
        RunTimer,
        Save,
        SaveAs,
        SelectCards,
        ShowInspector,
        ShowKeys,
        ShowLook,
        ShowMinimap,
        ShowPointerRing,
        ShowPreferences,
        ShowRecovered,
        ShowScale,
        ShowSidebar,
        ShowStart,
        ShowVersions,
        SpeakLanguage,
        SwitchCurve,
        Undo,
        UnlinkCards,
        Widen,
        ZoomIn,
        ZoomOut,
        ZoomToActualSize,
        ZoomToFit,
        ZoomToSelection {

  /// The key of its name: `action.undo` for [Undo].
  default String key() {
    String type = getClass().getSimpleName();
    return "action." + Character.toLowerCase(type.charAt(0)) + type.substring(1);
  }

  /// What it is called, as things stand.
  default String name(Editor editor, Messages messages) {
    return messages.text(key());
  }

  /// The sign that stands for it in toolbars.
  default Optional<Feather> icon() {
    return Optional.empty();
  }

  /// The keys that ask for it.
  default Optional<KeyCombination> shortcut() {
    return Optional.empty();
  }

  /// Keys that do the same where a keyboard has them elsewhere; no menu shows them.
  default List<KeyCombination> otherShortcuts() {
    return List.of();
  }

  /// Whether a key that was pressed asks for this action.
  default boolean isAskedBy(KeyEvent pressed) {
    return Stream.concat(shortcut().stream(), otherShortcuts().stream())
        .anyMatch(it -> it.match(pressed));
  }

  /// Whether it can be done as things stand.
  default boolean isPossible(Editor editor) {
    return true;
  }

  /// Whether it means something also while no project is in front.
  default boolean needsNoProject() {
    return false;
  }

  /// Whether it can be asked for now: it is possible, and there is the project that it needs.
  default boolean isOffered(Editor editor) {
    return (needsNoProject() || editor.documents().isOneInFront()) && isPossible(editor);
  }

  /// Whether it is what is so already, for actions that choose one of several.
  default boolean isChosen(Editor editor) {
    return false;
  }

  /// Does it; nothing happens if it is not possible.
  void perform(Editor editor);
}
