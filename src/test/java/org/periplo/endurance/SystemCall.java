package org.periplo.endurance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a process asked of the system.
///
/// @param name e.g. `write`
/// @param number which of its thread's calls of that name it is, from 1
record SystemCall(String name, int number) {

  /// Those that can fail as a file is written.
  static final List<String> NAMES =
      List.of("openat", "write", "pwrite64", "fsync", "close", "rename");

  private static final Pattern LINE = Pattern.compile("(\\d+) +(\\w+)\\((.*)");

  /// The calls that put a file's new content in its place, from what `strace -f -y` has written.
  ///
  /// @param folder where the file is
  static List<SystemCall> ofSaving(List<String> log, Path folder) {
    List<SystemCall> calls = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    for (String line : log) {
      Matcher call = LINE.matcher(line);
      if (call.matches()) {
        int number = counts.merge(call.group(1) + call.group(2), 1, Integer::sum);
        if (isOfSaving(call.group(3), folder)) {
          calls.add(new SystemCall(call.group(2), number));
        }
      }
    }
    return calls;
  }

  /// The lines of a log that tell of a call that was answered with an error.
  static List<String> failed(List<String> log) {
    return log.stream().filter(it -> it.endsWith("(INJECTED)")).toList();
  }

  /// Whether a line tells of a message to whoever runs the program.
  static boolean isOfMessage(String line) {
    return line.contains(" write(2<");
  }

  /// Whether a line tells of what puts a file's new content in its place.
  ///
  /// @param folder where the file is
  static boolean isOfSaving(String arguments, Path folder) {
    return arguments.contains(folder + "/.periplo-")
        || arguments.contains("<" + folder + ">")
        || arguments.contains("\"" + folder + "\", O_RDONLY)");
  }

  /// The one that comes so many calls of the same name later.
  SystemCall shifted(int by) {
    return new SystemCall(name, number + by);
  }

  /// How `strace` makes the system answer it with an error.
  List<String> fault() {
    String error = name.equals("write") || name.equals("openat") ? "ENOSPC" : "EIO";
    return List.of("trace=" + name, "inject=%s:error=%s:when=%d".formatted(name, error, number));
  }
}
