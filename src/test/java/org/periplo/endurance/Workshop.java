package org.periplo.endurance;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.periplo.drawing.Progress;
import org.periplo.export.Export;
import org.periplo.export.ExportFormat;
import org.periplo.export.ExportOptions;
import org.periplo.files.ProblemException;
import org.periplo.files.Stamp;
import org.periplo.model.IdSource;
import org.periplo.recovery.Journal;
import org.periplo.recovery.Journals;
import org.periplo.recovery.Origin;
import org.periplo.recovery.Safekeeping;
import org.periplo.session.Session;

/// Somebody who edits, saves and exports until the process is killed, and says on standard output
/// what is done and when.
final class Workshop {

  /// What is said.
  enum Deed {
    /// An edit was committed.
    EDITED,
    SAVING,
    SAVED,
    EXPORTING,
    EXPORTED
  }

  private final Path folder;
  private final SplittableRandom random;
  private final ExportFormat format;
  private final Session session =
      Session.ofUnsaved(Course.after(0), new IdSource(new SplittableRandom(0)));
  private final Journal journal;
  private final Safekeeping safekeeping;
  private Optional<Stamp> stamp = Optional.empty();
  private int count;

  private Workshop(Path folder, long seed) {
    this.folder = folder;
    random = new SplittableRandom(seed);
    List<ExportFormat> formats = List.of(ExportFormat.values());
    format = formats.get(random.nextInt(formats.size()));
    Journals journals = new Journals(journals(folder), InstantSource.system(), Workshop::trouble);
    journal = journals.begin();
    safekeeping = new Safekeeping(folder.resolve("state"), 3);
    session.subscribe(_ -> journal.note(session.current(), origin()));
  }

  private Optional<Origin> origin() {
    return stamp.map(it -> new Origin(project(folder), it));
  }

  private static void trouble(IOException e) {
    throw new IllegalStateException(e);
  }

  static Path journals(Path folder) {
    return folder.resolve("state").resolve("journals");
  }

  static Path project(Path folder) {
    return folder.resolve("map.periplo");
  }

  /// @param arguments a folder and a seed
  public static void main(String[] arguments) throws Exception {
    new Workshop(Path.of(arguments[0]), Long.parseLong(arguments[1])).work();
  }

  private void work() throws ProblemException, InterruptedException {
    warmUp();
    while (true) {
      int chance = random.nextInt(100);
      if (chance < 94) {
        edit();
      } else if (chance < 98) {
        save();
      } else {
        export();
      }
      Thread.sleep(random.nextInt(12));
    }
  }

  /// A program in which somebody works has read a project and kept a journal before.
  private void warmUp() throws InterruptedException {
    journal.note(session.current(), Optional.empty());
    journal.await();
    journal.forget();
    journal.await();
  }

  private void edit() {
    count++;
    session.apply(Course.edit(count));
    say(Deed.EDITED);
  }

  private void save() throws ProblemException {
    say(Deed.SAVING);
    stamp = Optional.of(safekeeping.save(session.current(), project(folder), stamp).stamp());
    session.markSaved(session.current());
    say(Deed.SAVED);
    journal.forget();
  }

  private void export() throws ProblemException {
    Path target = folder.resolve("map." + format.extension());
    say(Deed.EXPORTING);
    new Export(session.current(), format, ExportOptions.USUAL).to(target, Progress.UNWATCHED);
    say(Deed.EXPORTED);
  }

  /// In one piece, with a full stop: who is killed may be cut short.
  private void say(Deed deed) {
    System.out.print("%s %d %d .\n".formatted(deed, count, System.currentTimeMillis()));
    System.out.flush();
  }
}
