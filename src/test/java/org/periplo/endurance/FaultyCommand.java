package org.periplo.endurance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.periplo.messages.Messages;
import org.periplo.model.Bytes;

/// A command line that writes a file, while the system fails.
///
/// @param target the name of the file
/// @param before what is there before, if anything
/// @param words `TARGET` stands for the file's path
record FaultyCommand(String name, String target, Optional<Bytes> before, List<String> words) {

  private static final Pattern TEMPORARY = Pattern.compile("/saved/(\\.periplo-[0-9a-f-]+\\.tmp)");

  FaultyCommand(String name, String target, Optional<Bytes> before, String... words) {
    this(name, target, before, List.of(words));
  }

  /// One run of it, in a folder of its own.
  private record Run(Path home) {

    static Run begin() throws IOException {
      Run run = new Run(Files.createTempDirectory("faults").toRealPath());
      Files.createDirectory(run.folder());
      return run;
    }

    /// Where the file is written.
    Path folder() {
      return home.resolve("saved");
    }

    /// Where the program keeps what is its own.
    Path state() {
      return home.resolve("state");
    }

    List<String> log() throws IOException {
      return Files.readAllLines(home.resolve("log"));
    }

    /// What a saving touches: the folder and the file that is written before it gets its name.
    List<Path> paths(String temporary) {
      return List.of(folder(), folder().resolve(temporary));
    }

    void clear() throws IOException {
      try (Stream<Path> files = Files.walk(home)) {
        for (Path file : files.toList().reversed()) {
          Files.delete(file);
        }
      }
    }
  }

  /// @param after what is in the file, if it is there
  /// @param left what else is in its folder
  private record Ended(int code, String error, Optional<Bytes> after, List<Path> left) {}

  /// What it does where nothing fails.
  ///
  /// @param temporary the name of the file that is written before it gets its own
  /// @param calls what it asks of the system as it saves
  /// @param after what it writes
  record Undisturbed(String temporary, List<SystemCall> calls, Bytes after) {}

  /// Runs it where nothing fails.
  Undisturbed undisturbed() throws Exception {
    Run first = Run.begin();
    ended(first, SystemCall.all());
    String temporary = temporary(first);
    Run second = Run.begin();
    Bytes after = ended(second, SystemCall.allOf(second.paths(temporary)));
    List<SystemCall> calls = SystemCall.of(second.log());
    first.clear();
    second.clear();
    return new Undisturbed(temporary, calls, after);
  }

  /// What it writes.
  private Bytes ended(Run run, List<String> options) throws Exception {
    Ended ended = run(run, options);
    if (ended.code() != 0) {
      throw new AssertionError(name + ": " + ended);
    }
    return ended.after().orElseThrow();
  }

  private static String temporary(Run run) throws IOException {
    List<String> names =
        run.log().stream()
            .flatMap(it -> TEMPORARY.matcher(it).results())
            .map(it -> it.group(1))
            .distinct()
            .toList();
    if (names.size() != 1) {
      throw new AssertionError("Not one temporary file but " + names);
    }
    return names.getFirst();
  }

  /// Lets a call fail.
  ///
  /// @throws AssertionError if the old or the new file is not whole, if what is told is not
  ///     true, or if the call never comes
  void requireEndured(SystemCall call, Undisturbed undisturbed) throws Exception {
    Run run = Run.begin();
    Ended ended = run(run, call.fault(run.paths(undisturbed.temporary())));
    boolean isNew = ended.code() == 0 || isToldToBeThere(ended.error());
    boolean isTrue = ended.after().equals(isNew ? Optional.of(undisturbed.after()) : before);
    boolean isTold = ended.code() == 0 || ended.error().startsWith("periplo: ");
    boolean isFailed = SystemCall.isFailed(run.log());
    if (!isFailed || !isTrue || !isTold || !ended.left().isEmpty()) {
      throw new AssertionError(
          "%s, %s, which %s: %s".formatted(name, call, isFailed ? "failed" : "never came", ended));
    }
    run.clear();
  }

  /// Whether the message says that the new content is there but not confirmed.
  private static boolean isToldToBeThere(String error) {
    String sentence = Messages.in(Locale.ENGLISH).text("problem.kind.not-confirmed", "|", "", "|");
    return error.contains(sentence.substring(sentence.indexOf('|') + 1, sentence.lastIndexOf('|')));
  }

  private Ended run(Run run, List<String> options) throws Exception {
    Path file = run.folder().resolve(target);
    if (before.isPresent()) {
      Files.write(file, before.get().toArray());
    }
    List<String> command = new ArrayList<>(List.of("strace", "-f", "-y", "-qq", "--seccomp-bpf"));
    command.addAll(options);
    command.addAll(List.of("-o", run.home().resolve("log").toString()));
    Stream<String> given = words.stream().map(it -> it.equals("TARGET") ? file.toString() : it);
    command.addAll(Child.command(SameRandom.class, given.toArray()));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder
        .environment()
        .putAll(
            Map.of(
                "LC_ALL",
                "C.UTF-8",
                "PERIPLO_LANGUAGE",
                "en",
                "XDG_STATE_HOME",
                run.state().toString()));
    Process process = builder.start();
    String error = new String(process.getErrorStream().readAllBytes(), UTF_8);
    int code = process.waitFor();
    Optional<Bytes> after =
        Files.exists(file) ? Optional.of(Bytes.copyOf(Files.readAllBytes(file))) : Optional.empty();
    return new Ended(code, error, after, left(run.folder(), file));
  }

  private static List<Path> left(Path folder, Path file) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(it -> !it.equals(file)).toList();
    }
  }
}
