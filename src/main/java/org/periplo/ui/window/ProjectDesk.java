package org.periplo.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.periplo.export.Export;
import org.periplo.export.ExportFormat;
import org.periplo.export.preflight.Preflight;
import org.periplo.files.Sample;
import org.periplo.files.Template;
import org.periplo.messages.Messages;
import org.periplo.model.IdSource;
import org.periplo.ui.action.Documents;
import org.periplo.ui.export.ExportPanel;
import org.periplo.ui.export.ExportWish;

/// Takes projects in and puts them away, asking first for what is not saved.
final class ProjectDesk implements Documents {

  private final EditorWindow window;
  private final IdSource ids;
  private final Opening opening;
  private final Saving saving;
  private final RecoveryOffer recovery;
  private ExportWish wished = ExportWish.USUAL;

  ProjectDesk(EditorWindow window, IdSource ids) {
    this.window = window;
    this.ids = ids;
    opening = new Opening(window, ids);
    recovery = new RecoveryOffer(window, opening);
    saving = new Saving(window.questions(), window::messages, new WindowSavingPlace(window));
  }

  @Override
  public boolean isOneInFront() {
    return front().isPresent();
  }

  @Override
  public int countOpen() {
    return window.tabs().all().size();
  }

  @Override
  public void create() {
    create(window.preferences().start().template());
  }

  @Override
  public void create(Template template) {
    window.add(ProjectInFile.shipped(template.in(window.preferences().language()), ids));
  }

  @Override
  public void show(Sample sample) {
    window.add(ProjectInFile.shipped(sample.project(), ids));
  }

  @Override
  public void open() {
    open(window.questions().filesToOpen(messages()));
  }

  @Override
  public void open(Path file) {
    open(List.of(file));
  }

  /// Opens files, one after the other, and leaves the last one in front.
  void open(List<Path> files) {
    opening.open(files);
  }

  /// Offers what was not saved the last time, then opens files.
  void begin(List<Path> files) {
    recovery.begin(() -> open(files));
  }

  @Override
  public List<Path> recent() {
    return window.preferences().recent();
  }

  @Override
  public void forget(Path file) {
    window.remember(it -> it.forgotten(file));
    window.showPage();
  }

  @Override
  public void showNext() {
    window.turnTo(window.tabs().next());
  }

  @Override
  public void showPrevious() {
    window.turnTo(window.tabs().previous());
  }

  @Override
  public void showStart() {
    window.turnTo(window.tabs().lookingAtNone());
  }

  @Override
  public void save() {
    front().ifPresent(this::save);
  }

  @Override
  public void saveAs() {
    front().ifPresent(this::saveElsewhere);
  }

  /// Saves one of the open projects where the person wants.
  void saveElsewhere(ProjectTab tab) {
    tab.settle();
    saving.saveElsewhere(tab.project());
    tab.refresh();
  }

  private Optional<ProjectTab> front() {
    return window.tabs().looked();
  }

  /// Saves one of the open projects in its file.
  ///
  /// @return whether it is saved now
  boolean save(ProjectTab tab) {
    tab.settle();
    boolean saved = saving.save(tab.project());
    tab.refresh();
    return saved;
  }

  @Override
  public boolean hasVersions() {
    return front().flatMap(it -> it.project().file()).isPresent();
  }

  @Override
  public void showVersions() {
    front().flatMap(it -> it.project().file()).ifPresent(new Versions(window, ids)::show);
  }

  @Override
  public boolean hasRecovered() {
    return recovery.isAnyLeft();
  }

  @Override
  public void showRecovered() {
    recovery.offer(() -> {});
  }

  @Override
  public void export(Optional<ExportFormat> format) {
    front().ifPresent(it -> export(it, format));
  }

  private void export(ProjectTab tab, Optional<ExportFormat> format) {
    tab.settle();
    ExportWish wish = wished.in(tab.session().current());
    WindowExports exports =
        new WindowExports(window, tab, format.map(wish::as).orElse(wish), next -> wished = next);
    format.ifPresentOrElse(_ -> exportAtOnce(exports), () -> ask(exports));
  }

  private void ask(WindowExports exports) {
    window.overlay(close -> new ExportPanel(exports, messages(), close));
  }

  /// Exports as the project remembers, unless something would be lost that should be known first.
  private void exportAtOnce(WindowExports exports) {
    Export export = exports.wish().of(exports.project());
    window
        .jobs()
        .work(
            messages().text("work.look"),
            _ -> Preflight.of(export.composed()).stream().anyMatch(it -> it.kind().isGrave()),
            grave -> {
              if (grave) {
                ask(exports);
              } else {
                exports.fileFor(export.format()).ifPresent(it -> write(export, it));
              }
            });
  }

  private void write(Export export, Path file) {
    window
        .jobs()
        .work(
            messages().text("work.export", String.valueOf(file.getFileName())),
            progress -> {
              export.to(file, progress);
              return file;
            },
            it -> window.say(messages().text("work.exported", it.toString())));
  }

  @Override
  public void close() {
    front().ifPresent(this::close);
  }

  /// Puts one of the open projects away.
  void close(ProjectTab tab) {
    if (mayGo(tab)) {
      window.remove(tab);
    }
  }

  @Override
  public void quit() {
    if (window.tabs().all().stream().allMatch(this::mayGo)) {
      window.leave();
    }
  }

  /// Leaves for another time what was recovered and not decided.
  void end() {
    recovery.close();
  }

  private boolean mayGo(ProjectTab tab) {
    tab.settle();
    return tab.session().isSaved() || isAnswered(tab);
  }

  /// Asks what shall become of changes, with what is asked about in front.
  private boolean isAnswered(ProjectTab tab) {
    window.lookAt(tab);
    return switch (window.questions().unsavedChanges(tab.name(), messages())) {
      case SAVE -> save(tab);
      case DISCARD -> true;
      case CANCEL -> false;
    };
  }

  private Messages messages() {
    return window.messages();
  }
}
