package org.periplo.files;

import java.util.List;
import java.util.Optional;
import org.periplo.messages.Messages;

/// Why a file could not be read or written, or not as it should be: one clear sentence with the way
/// out.
///
/// @param file the file's name, as the person gave it
/// @param place where in the file, if the trouble is inside it
/// @param key the message that says what is wrong
/// @param arguments what the message asks for
public record Problem(
    Kind kind, String file, Optional<Place> place, String key, List<Object> arguments) {

  /// What is in trouble.
  public enum Kind {
    /// The file could not be opened at all.
    UNREADABLE("problem.kind.unreadable"),
    /// The file is not JSON.
    NOT_JSON("problem.kind.not-json"),
    /// The file is JSON, but not a Periplo project.
    NOT_A_PROJECT("problem.kind.not-a-project"),
    /// The file is a project of a format that this version of Periplo cannot read.
    NEWER_FORMAT("problem.kind.newer-format"),
    /// The file is a project that contradicts itself.
    CONTRADICTION("problem.kind.contradiction"),
    /// The file could not be written; the old content is whole.
    NOT_WRITTEN("problem.kind.not-written"),
    /// The file was written, but the disk did not say that it will keep it.
    NOT_CONFIRMED("problem.kind.not-confirmed"),
    /// The file is of an older format, and something in it was changed so that it can be read.
    REPAIRED("problem.kind.repaired"),
    /// The file was written, but what it held before is nowhere any more.
    NOT_KEPT("problem.kind.not-kept"),
    /// The file was changed by somebody else since it was read; it is as they left it.
    CHANGED("problem.kind.changed");

    private final String key;

    Kind(String key) {
      this.key = key;
    }
  }

  public Problem {
    arguments = List.copyOf(arguments);
  }

  /// A problem with a file as a whole.
  ///
  /// @param file the file's name, as the person gave it
  public static Problem of(Kind kind, String file, String key, Object... arguments) {
    return new Problem(kind, file, Optional.empty(), key, List.of(arguments));
  }

  /// The problem in one sentence, which names the file, the place and the way out.
  public String sentence(Messages messages) {
    String detail = messages.text(key, arguments.toArray());
    String where = place.map(it -> it.words(messages)).orElse("");
    return messages.text(kind.key, file, where, detail);
  }
}
