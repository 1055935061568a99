package org.periplo.ui.action;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.periplo.export.ExportFormat;
import org.periplo.files.Sample;
import org.periplo.files.Template;
import org.periplo.model.LaneKind;
import org.periplo.model.Language;

/// The menus of the window, from left to right; every action stands in one of them.
/// @param key the message that names it
/// @param groups what it holds, in groups that lines part
public record ActionMenu(String key, List<List<MenuEntry>> groups) {

  /// Projects as a whole.
  public static final ActionMenu FILE =
      of(
          "menu.file",
          List.of(
              new NewProject(),
              new Choice("menu.new", _ -> each(Template.values(), NewFromTemplate::new)),
              new OpenProject(),
              new Choice(
                  "menu.recent",
                  editor -> editor.documents().recent().stream().map(OpenRecent::new).toList()),
              new Choice("menu.samples", _ -> each(Sample.values(), OpenSample::new))),
          List.of(new Save(), new SaveAs(), new ShowVersions(), new ShowRecovered()),
          List.of(
              new Export(),
              new Choice("menu.export", _ -> each(ExportFormat.values(), ExportTo::new))),
          List.of(new ShowPreferences()),
          List.of(new CloseProject(), new Quit()));

  /// What is there already.
  public static final ActionMenu EDIT =
      of(
          "menu.edit",
          List.of(new Undo(), new Redo()),
          List.of(new Cut(), new Copy(), new Paste()),
          List.of(new Rename(), new Duplicate(), new Delete()),
          List.of(new SelectCards(), new Widen(), new Narrow()),
          List.of(new LinkCards(), new UnlinkCards()),
          List.of(new NameEmotions(), new Choice("menu.removeCurve", RemoveCurve::all)),
          List.of(new EditBrand()));

  /// What one does not see at once.
  public static final ActionMenu FIND =
      of(
          "menu.find",
          List.of(new Find(), new FindNext(), new FindPrevious(), new ReplaceWords()),
          List.of(new FilterCards(), new ClearFilter()),
          List.of(new FindCommand()));

  /// What is not there yet.
  public static final ActionMenu INSERT =
      of(
          "menu.insert",
          List.of(new InsertCard()),
          List.of(
              new InsertStep(),
              new InsertStage(),
              new Choice("menu.lane", _ -> each(LaneKind.values(), InsertLane::new)),
              new Choice("menu.curve", InsertCurve::all)),
          List.of(new InsertPersona(), new InsertSegment(), new InsertChannel(), new InsertTeam()));

  /// How it looks.
  public static final ActionMenu VIEW =
      of(
          "menu.view",
          List.of(
              new ZoomIn(),
              new ZoomOut(),
              new ZoomToActualSize(),
              new ZoomToFit(),
              new ZoomToSelection()),
          List.of(new Choice("menu.curves", SwitchCurve::all)),
          List.of(
              new Choice("menu.panel", _ -> each(Panel.values(), FocusPanel::new)),
              new FocusNextPanel(),
              new ShowSidebar(),
              new ShowInspector()),
          List.of(new NextTab(), new PreviousTab(), new ShowStart()),
          List.of(new CollapseSelected(), new ExpandAll(), new DrawLinks(), new ShowMinimap()),
          List.of(
              new Choice("menu.look", _ -> each(Look.values(), ShowLook::new)),
              new Choice("menu.scale", _ -> each(Scale.ALL.toArray(Scale[]::new), ShowScale::new)),
              new Choice("menu.language", _ -> each(Language.values(), SpeakLanguage::new))));

  /// Showing it to a room.
  public static final ActionMenu PRESENT =
      of(
          "menu.present",
          List.of(new Present(), new PresentFromHere(), new PlanPresentation()),
          List.of(new NextScene(), new PreviousScene(), new EndPresentation()),
          List.of(new ShowPointerRing(), new BlackenScreen()),
          List.of(new RunTimer(), new ResetTimer()));

  /// What else there is to know.
  public static final ActionMenu HELP =
      of("menu.help", List.of(new ShowKeys()), List.of(new About()));

  /// All menus, from left to right.
  public static final List<ActionMenu> ALL = List.of(FILE, EDIT, FIND, INSERT, VIEW, PRESENT, HELP);

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static ActionMenu of(String key, List<? extends MenuEntry>... groups) {
    return new ActionMenu(key, Stream.of(groups).map(List::<MenuEntry>copyOf).toList());
  }

  private static <T> List<Action> each(T[] values, Function<T, ? extends Action> action) {
    return Arrays.stream(values).<Action>map(action).toList();
  }

  /// All actions of all menus, for an editor as it is now.
  public static List<Action> actions(Editor editor) {
    return ALL.stream()
        .flatMap(menu -> menu.groups.stream())
        .flatMap(List::stream)
        .<Action>flatMap(it -> actions(it, editor))
        .toList();
  }

  /// What is offered where the pointer is, in groups: all that can be done now to what is selected
  /// there or put beside it, but not what leads through the history.
  public static List<List<MenuEntry>> here(Editor editor) {
    return Stream.of(EDIT, INSERT)
        .flatMap(menu -> menu.groups.stream())
        .filter(group -> !group.contains(new Undo()))
        .map(group -> group.stream().filter(it -> isOffered(it, editor)).toList())
        .filter(group -> !group.isEmpty())
        .toList();
  }

  private static boolean isOffered(MenuEntry entry, Editor editor) {
    return actions(entry, editor).anyMatch(it -> it.isOffered(editor));
  }

  private static Stream<? extends Action> actions(MenuEntry entry, Editor editor) {
    return switch (entry) {
      case Action action -> Stream.of(action);
      case Choice choice -> choice.actions().apply(editor).stream();
    };
  }
}
