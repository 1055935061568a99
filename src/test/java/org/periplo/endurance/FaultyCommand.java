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
import java.util.stream.Stream;
import org.periplo.app.Periplo;
import org.periplo.messages.Messages;
import org.periplo.model.Bytes;

/// A command line that writes a file, while the system fails.
///
/// @param target the name of the file
/// @param before what is there before, if anything
/// @param words `TARGET` stands for the file's path
record FaultyCommand(String name, String target, Optional<Bytes> before, List<String> words) {

  /// Java may ask once more or less of the same before, and then another call fails.
  private static final List<Integer> SHIFTS = List.of(0, 0, -1, 1, -2, 2, -3, 3, 0, 0);

  FaultyCommand(String name, String target, Optional<Bytes> before, String... words) {
    this(name, target, before, List.of(words));
  }

  /// @param after what is in the file, if it is there
  private record Ended(int code, String error, Optional<Bytes> after, List<Path> left) {}

  /// What it does where nothing fails.
  ///
  /// @param calls what it asks of the system as it saves
  /// @param after what it writes
  record Undisturbed(List<SystemCall> calls, Bytes after) {}

  /// Runs it where nothing fails.
  Undisturbed undisturbed() throws Exception {
    Path folder = Files.createTempDirectory("faults").toRealPath();
    Path log = Files.createTempFile("faults", ".log");
    Ended ended = run(folder, List.of("trace=" + String.join(",", SystemCall.NAMES)), log);
    if (ended.code() != 0) {
      throw new AssertionError(name + ": " + ended.error());
    }
    return new Undisturbed(
        SystemCall.ofSaving(Files.readAllLines(log), folder), ended.after().orElseThrow());
  }

  /// Lets a call fail.
  ///
  /// @param whole what it writes where nothing fails
  /// @throws AssertionError if the old or the new file is not whole, or if what is told is not true
  void requireEndured(SystemCall call, Bytes whole) throws Exception {
    for (int shift : SHIFTS) {
      Path folder = Files.createTempDirectory("faults").toRealPath();
      Path log = Files.createTempFile("faults", ".log");
      Ended ended = run(folder, call.shifted(shift).fault(), log);
      List<String> failed = SystemCall.failed(Files.readAllLines(log));
      if (failed.stream().anyMatch(it -> SystemCall.isOfSaving(it, folder))) {
        require(ended, failed, call, whole);
        return;
      }
    }
    throw new AssertionError("%s, %s: it was never the one that failed".formatted(name, call));
  }

  private void require(Ended ended, List<String> failed, SystemCall call, Bytes whole) {
    boolean isNew = ended.code() == 0 || isToldToBeThere(ended.error());
    boolean isTrue = ended.after().equals(isNew ? Optional.of(whole) : before);
    // strace counts in each thread, so the message may be what fails besides.
    boolean isSilenced = failed.stream().anyMatch(SystemCall::isOfMessage);
    boolean isTold = ended.code() == 0 || isSilenced || ended.error().startsWith("periplo: ");
    if (!isTrue || !isTold || !ended.left().isEmpty()) {
      throw new AssertionError("%s, %s: %s".formatted(name, call, ended));
    }
  }

  /// Whether the message says that the new content is there but not confirmed.
  private static boolean isToldToBeThere(String error) {
    String sentence = Messages.in(Locale.ENGLISH).text("problem.kind.not-confirmed", "|", "", "|");
    return error.contains(sentence.substring(sentence.indexOf('|') + 1, sentence.lastIndexOf('|')));
  }

  private Ended run(Path folder, List<String> expressions, Path log) throws Exception {
    Path file = folder.resolve(target);
    if (before.isPresent()) {
      Files.write(file, before.get().toArray());
    }
    List<String> command = new ArrayList<>(List.of("strace", "-f", "-y", "-qq", "--seccomp-bpf"));
    expressions.forEach(it -> command.addAll(List.of("-e", it)));
    command.addAll(List.of("-o", log.toString()));
    Stream<String> given = words.stream().map(it -> it.equals("TARGET") ? file.toString() : it);
    command.addAll(Child.command(Periplo.class, given.toArray()));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8", "PERIPLO_LANGUAGE", "en"));
    Process process = builder.start();
    String error = new String(process.getErrorStream().readAllBytes(), UTF_8);
    int code = process.waitFor();
    Optional<Bytes> after =
        Files.exists(file) ? Optional.of(Bytes.copyOf(Files.readAllBytes(file))) : Optional.empty();
    return new Ended(code, error, after, left(folder, file));
  }

  private static List<Path> left(Path folder, Path file) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(it -> !it.equals(file)).toList();
    }
  }
}
