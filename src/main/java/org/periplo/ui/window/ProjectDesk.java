package org.periplo.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.periplo.export.Export;
import org.periplo.export.ExportFormat;
import org.periplo.files.ProblemException;
import org.periplo.files.ProjectFiles;
import org.periplo.files.Sample;
import org.periplo.files.Template;
import org.periplo.messages.Messages;
import org.periplo.model.IdSource;
import org.periplo.model.JourneyMap;
import org.periplo.model.Language;
import org.periplo.model.Project;
import org.periplo.session.Session;
import org.periplo.ui.action.Documents;
import org.periplo.ui.dialog.ExportOrder;
import org.periplo.ui.dialog.Questions;

/// Takes projects in and puts them away, asking first for what is not saved.
final class ProjectDesk implements Documents {

  private final EditorWindow window;
  private final Questions questions;
  private final IdSource ids;

  ProjectDesk(EditorWindow window, Questions questions, IdSource ids) {
    this.window = window;
    this.questions = questions;
    this.ids = ids;
  }

  @Override
  public void create(Template template) {
    putAway(() -> window.take(shipped(template.in(language()))));
  }

  @Override
  public void show(Sample sample) {
    putAway(() -> window.take(shipped(sample.project())));
  }

  private ProjectInFile shipped(Project project) {
    return ProjectInFile.shipped(project, ids);
  }

  @Override
  public void open() {
    questions.fileToOpen(messages()).ifPresent(this::open);
  }

  @Override
  public void open(Path file) {
    putAway(() -> read(file));
  }

  private void read(Path file) {
    window.work(
        messages().text("work.open", String.valueOf(file.getFileName())),
        _ -> ProjectFiles.read(file),
        project -> opened(project, file));
  }

  private void opened(Project project, Path file) {
    window.remember(it -> it.opened(file.toAbsolutePath()));
    window.take(ProjectInFile.read(project, file, ids));
  }

  @Override
  public List<Path> recent() {
    return window.preferences().recent();
  }

  @Override
  public void save() {
    settle();
    isSavedNow();
  }

  @Override
  public void saveAs() {
    settle();
    isSavedElsewhere();
  }

  private boolean isSavedNow() {
    return window.open().file().map(this::isWrittenTo).orElseGet(this::isSavedElsewhere);
  }

  private boolean isSavedElsewhere() {
    return questions.fileToSave(proposal(), messages()).filter(this::isWrittenTo).isPresent();
  }

  private boolean isWrittenTo(Path file) {
    Session session = window.session();
    try {
      ProjectFiles.save(session.current(), file);
    } catch (ProblemException e) {
      questions.tell(e.problem(), messages());
      return false;
    }
    window.remember(it -> it.opened(file.toAbsolutePath()));
    window.nowIn(file);
    session.markSaved(session.current());
    return true;
  }

  /// The file that the project is in, else one of its name.
  private Path proposal() {
    String name = window.session().shown().name().replaceAll("[\\\\/:*?\"<>|]+", "-").strip();
    return window.open().file().orElse(Path.of(name.isEmpty() ? "periplo" : name));
  }

  @Override
  public void export(Optional<ExportFormat> format) {
    settle();
    Session session = window.session();
    questions
        .export(
            format,
            session.current().maps().stream().map(JourneyMap::id).toList(),
            session.map(),
            Path.of(proposal().toString().replaceFirst("\\.periplo$", "")),
            messages())
        .ifPresent(order -> export(session.current(), order));
  }

  private void export(Project project, ExportOrder order) {
    Export export = new Export(project, order.format(), order.options());
    window.work(
        messages().text("work.export", String.valueOf(order.file().getFileName())),
        progress -> {
          export.to(order.file(), progress);
          return order.file();
        },
        file -> window.say(messages().text("work.exported", file.toString())));
  }

  @Override
  public void close() {
    putAway(() -> window.take(shipped(Template.FIVE_STAGES.in(language()))));
  }

  @Override
  public void quit() {
    putAway(window::leave);
  }

  private void putAway(Runnable next) {
    settle();
    if (window.session().isSaved() || mayGo()) {
      next.run();
    }
  }

  private boolean mayGo() {
    return switch (questions.unsavedChanges(window.session().current().name(), messages())) {
      case SAVE -> isSavedNow();
      case DISCARD -> true;
      case CANCEL -> false;
    };
  }

  /// Makes edits of what is still being written.
  private void settle() {
    window.sight().finishWriting();
    window.session().commit();
  }

  private Messages messages() {
    return window.messages();
  }

  private Language language() {
    return window.preferences().language();
  }
}
