package org.periplo.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.periplo.exchange.ProjectSource;
import org.periplo.export.Export;
import org.periplo.export.ExportFormat;
import org.periplo.export.preflight.Preflight;
import org.periplo.files.Problem;
import org.periplo.files.ProblemException;
import org.periplo.files.ProjectFiles;
import org.periplo.files.Sample;
import org.periplo.files.Template;
import org.periplo.messages.Messages;
import org.periplo.model.IdSource;
import org.periplo.model.Project;
import org.periplo.session.Session;
import org.periplo.ui.action.Documents;
import org.periplo.ui.dialog.Questions;
import org.periplo.ui.export.ExportPanel;
import org.periplo.ui.export.ExportWish;

/// Takes projects in and puts them away, asking first for what is not saved.
final class ProjectDesk implements Documents {

  private final EditorWindow window;
  private final Questions questions;
  private final IdSource ids;
  private ExportWish wished = ExportWish.USUAL;

  ProjectDesk(EditorWindow window, Questions questions, IdSource ids) {
    this.window = window;
    this.questions = questions;
    this.ids = ids;
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
    open(questions.filesToOpen(messages()));
  }

  @Override
  public void open(Path file) {
    open(List.of(file));
  }

  /// Opens files, one after the other, and leaves the last one in front.
  void open(List<Path> files) {
    if (!files.isEmpty()) {
      Path first = files.getFirst();
      Runnable next = () -> open(files.subList(1, files.size()));
      openIn(first)
          .ifPresentOrElse(
              tab -> {
                window.lookAt(tab);
                next.run();
              },
              () -> read(first, next));
    }
  }

  private Optional<ProjectTab> openIn(Path file) {
    return window.tabs().all().stream().filter(it -> it.project().isIn(file)).findFirst();
  }

  private void read(Path file, Runnable ended) {
    window
        .jobs()
        .work(
            messages().text("work.open", String.valueOf(file.getFileName())),
            _ -> ProjectSource.read(file),
            project -> opened(project, file),
            ended);
  }

  private void opened(Project project, Path file) {
    switch (ProjectSource.of(file)) {
      case FILE, OTHER -> openedInItsFile(project, file);
      case PDF -> window.add(ProjectInFile.unsaved(project, ids));
    }
  }

  private void openedInItsFile(Project project, Path file) {
    window.remember(it -> it.opened(file.toAbsolutePath()));
    // It may have been asked for twice before it was read.
    openIn(file)
        .ifPresentOrElse(window::lookAt, () -> window.add(ProjectInFile.read(project, file, ids)));
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
    front().ifPresent(this::isSaved);
  }

  @Override
  public void saveAs() {
    front().ifPresent(this::isSavedElsewhere);
  }

  private Optional<ProjectTab> front() {
    return window.tabs().looked();
  }

  private boolean isSaved(ProjectTab tab) {
    tab.settle();
    return tab.project()
        .file()
        .map(it -> isWritten(tab, it))
        .orElseGet(() -> isSavedElsewhere(tab));
  }

  private boolean isSavedElsewhere(ProjectTab tab) {
    tab.settle();
    return questions
        .fileToSave(tab.project().proposal(), messages())
        .filter(it -> isWritten(tab, it))
        .isPresent();
  }

  private boolean isWritten(ProjectTab tab, Path file) {
    Session session = tab.session();
    try {
      refuseOtherTabsFile(tab, file);
      ProjectFiles.save(session.current(), file);
    } catch (ProblemException e) {
      questions.tell(e.problem(), messages());
      return false;
    }
    window.remember(it -> it.opened(file.toAbsolutePath()));
    tab.nowIn(file);
    session.markSaved(session.current());
    return true;
  }

  private void refuseOtherTabsFile(ProjectTab tab, Path file) throws ProblemException {
    if (openIn(file).filter(it -> !it.equals(tab)).isPresent()) {
      throw new ProblemException(
          new Problem(
              Problem.Kind.NOT_WRITTEN,
              file.toString(),
              Optional.empty(),
              "problem.save.open-in-tab",
              List.of()));
    }
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

  private boolean mayGo(ProjectTab tab) {
    tab.settle();
    return tab.session().isSaved() || isAnswered(tab);
  }

  /// Asks what shall become of changes, with what is asked about in front.
  private boolean isAnswered(ProjectTab tab) {
    window.lookAt(tab);
    return switch (questions.unsavedChanges(tab.name(), messages())) {
      case SAVE -> isSaved(tab);
      case DISCARD -> true;
      case CANCEL -> false;
    };
  }

  private Messages messages() {
    return window.messages();
  }
}
