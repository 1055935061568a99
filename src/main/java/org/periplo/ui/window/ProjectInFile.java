package org.periplo.ui.window;

import java.nio.file.Path;
import java.util.Optional;
import org.periplo.files.Claim;
import org.periplo.files.Opened;
import org.periplo.model.IdSource;
import org.periplo.model.Project;
import org.periplo.session.Session;

/// A project that is open, and the file that it belongs in.
///
/// It belongs to one thread.
final class ProjectInFile {

  /// In letters: four bytes each of the 255 that most disks allow, and some to spare.
  private static final int LONGEST_NAME = 60;

  /// What some disk or other does not take, halves of letters included.
  private static final String NOT_IN_NAMES = "[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cs}]+";

  private final Session session;
  private Optional<Stored> stored;
  private Optional<Claim> claim = Optional.empty();
  private Optional<Opened> others = Optional.empty();
  private boolean beingSaved;
  private boolean gone;
  private Optional<Project> savedBefore = Optional.empty();
  private boolean isNotKept;

  private ProjectInFile(Session session, Optional<Stored> stored) {
    this.session = session;
    this.stored = stored;
  }

  /// A project as it stands in its file.
  static ProjectInFile read(Opened opened, Path file, IdSource ids) {
    return new ProjectInFile(
        Session.ofSaved(opened.project(), ids), Optional.of(Stored.of(file, opened)));
  }

  /// A copy of what ships with the program: nobody is asked to save it before it is changed.
  static ProjectInFile shipped(Project project, IdSource ids) {
    return new ProjectInFile(Session.ofSaved(project, ids), Optional.empty());
  }

  /// A project that came out of what is never written to.
  static ProjectInFile unsaved(Project project, IdSource ids) {
    return unsaved(project, Optional.empty(), ids);
  }

  /// A project that was changed and not saved.
  ///
  /// @param stored what its file held before that; empty if it never had one
  static ProjectInFile unsaved(Project project, Optional<Stored> stored, IdSource ids) {
    return new ProjectInFile(Session.ofUnsaved(project, ids), stored);
  }

  /// The project as it is worked on.
  Session session() {
    return session;
  }

  /// What its file held when it was read or saved last; empty as long as it has none.
  Optional<Stored> stored() {
    return stored;
  }

  /// Its file; empty as long as it has none.
  Optional<Path> file() {
    return stored.map(Stored::file);
  }

  /// Its file holds that from now on.
  void nowIn(Stored next) {
    stored = Optional.of(next);
    others = Optional.empty();
    gone = false;
  }

  /// What another program made of its file since it was read or saved; empty as long as nobody did.
  Optional<Opened> others() {
    return others;
  }

  /// Notes what another program made of its file; empty if it holds again what it held.
  void notice(Optional<Opened> made) {
    if (gone) {
      gone = false;
      savedBefore.ifPresent(session::markSaved);
    }
    others = made;
  }

  /// Its file is being written from now on, and may hold what is written before that has ended.
  void beginSaving() {
    beingSaved = true;
  }

  /// Its file is written, or left as it was.
  void endSaving() {
    beingSaved = false;
  }

  /// Whether its file is being written.
  boolean isBeingSaved() {
    return beingSaved;
  }

  /// Whether its file is not there any more.
  boolean isGone() {
    return gone;
  }

  /// Notes that its file is not there any more: nothing of it is saved, as long as that is so.
  void noticeGone() {
    gone = true;
    others = Optional.empty();
    savedBefore = session.saved();
    session.markUnsaved();
  }

  /// Others are told from now on that its file is open, and no more of the one before.
  void hold(Optional<Claim> next) {
    claim.ifPresent(it -> Patience.briefly(it::close));
    claim = next;
  }

  /// What tells others that its file is open; empty if nothing does.
  Optional<Claim> claim() {
    return claim;
  }

  /// Notes that an earlier version of its file could not be kept.
  ///
  /// @return whether it is the first
  boolean isFirstNotKept() {
    boolean first = !isNotKept;
    isNotKept = true;
    return first;
  }

  /// The file that it is in, else one of its name, without the ending, and no longer than disks
  /// allow.
  Path proposal() {
    String whole = session.shown().name();
    int end =
        whole.offsetByCodePoints(
            0, Math.min(LONGEST_NAME, whole.codePointCount(0, whole.length())));
    String name = whole.substring(0, end).replaceAll(NOT_IN_NAMES, "-").strip();
    return file().orElse(Path.of(name.isEmpty() ? "periplo" : name));
  }
}
