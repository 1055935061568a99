package org.periplo.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.periplo.exchange.Room;
import org.periplo.export.ExportFormat;
import org.periplo.files.Problem;
import org.periplo.merge.Conflict;
import org.periplo.merge.Conflict.Side;
import org.periplo.messages.Messages;
import org.periplo.session.Session;
import org.periplo.theme.Palette;

/// What the window asks a person, and tells in the middle of things.
///
/// Every question can be left without an answer.
public interface Questions {

  /// What shall become of unsaved changes.
  enum Unsaved {
    /// Keep them.
    SAVE,
    /// Let them go.
    DISCARD,
    /// Stay here.
    CANCEL
  }

  /// Which project files to open; none to leave it.
  List<Path> filesToOpen(Messages messages);

  /// Where to save a project.
  ///
  /// @param proposal the file that it is in, or a name for one
  Optional<Path> fileToSave(Path proposal, Messages messages);

  /// Which picture to take in; empty to leave it.
  Optional<Path> pictureToOpen(Messages messages);

  /// Where to write an export.
  ///
  /// @param proposal a file, its name without the ending
  Optional<Path> fileToExport(ExportFormat format, Path proposal, Messages messages);

  /// What shall become of the unsaved changes of a project.
  Unsaved unsavedChanges(String projectName, Messages messages);

  /// Asks what the feelings of the map that a session looks at are called.
  void nameEmotions(Session session, Palette palette, Messages messages);

  /// What a map has too little of for what is pasted.
  enum MissingRoom {
    /// The cards reach beyond the last step.
    STEPS,
    /// The cards reach beyond the last lane.
    LANES
  }

  /// What shall become of cards for which a map has no room; empty to paste nothing.
  ///
  /// @param count how many steps or lanes are missing, 1 or more
  Optional<Room> roomFor(MissingRoom missing, int count, Messages messages);

  /// Asks to choose; empty to leave it.
  <T> Optional<T> ask(Question<T> question, Messages messages);

  /// Asks whose work is kept where two people made something otherwise, for each in its order;
  /// empty to leave both as they are.
  Optional<List<Side>> choose(List<Conflict> conflicts, Messages messages);

  /// Shows that something takes long, until it has ended, or until somebody has stopped it and
  /// given it a moment to end.
  ///
  /// @param title what is being done
  void waitFor(Errand<?> errand, String title, Messages messages);

  /// Tells in one sentence what did not work.
  void tell(String sentence, Messages messages);

  /// Tells what went wrong.
  void tell(Problem problem, Messages messages);
}
