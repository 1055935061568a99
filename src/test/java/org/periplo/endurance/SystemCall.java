package org.periplo.endurance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a process asked of the system as it put a file's new content in its place.
///
/// @param name e.g. `write`
/// @param number which of its thread's calls of that name with the paths it is, from 1
record SystemCall(String name, int number) {

  /// Those that can fail as a file is written.
  static final List<String> NAMES =
      List.of("openat", "write", "pwrite64", "fsync", "close", "rename");

  private static final Pattern LINE = Pattern.compile("(\\d+) +(\\w+)\\((.*)");

  /// The calls of a saving, from what `strace -f -y` has written of nothing else.
  static List<SystemCall> of(List<String> log) {
    List<SystemCall> calls = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    for (String line : log) {
      Matcher call = LINE.matcher(line);
      if (call.matches()) {
        int number = counts.merge(call.group(1) + call.group(2), 1, Integer::sum);
        calls.add(new SystemCall(call.group(2), number));
      }
    }
    return calls;
  }

  /// Lets `strace` tell of all that can fail.
  static List<String> all() {
    return List.of("-e", "trace=" + String.join(",", NAMES));
  }

  /// Lets `strace` tell of all that can fail with those paths, and of nothing else.
  static List<String> allOf(List<Path> paths) {
    return with(paths, "-e", "trace=" + String.join(",", NAMES));
  }

  /// Lets `strace` make the system answer this call with an error.
  List<String> fault(List<Path> paths) {
    String error = name.equals("write") || name.equals("openat") ? "ENOSPC" : "EIO";
    String inject = "inject=%s:error=%s:when=%d".formatted(name, error, number);
    return with(paths, "-e", "trace=" + name, "-e", inject);
  }

  /// `strace` counts only what it tells of.
  private static List<String> with(List<Path> paths, String... options) {
    List<String> all = new ArrayList<>(List.of(options));
    paths.forEach(it -> all.addAll(List.of("-P", it.toString())));
    return all;
  }

  /// Whether a log tells of a call that was answered with an error.
  static boolean isFailed(List<String> log) {
    return log.stream().anyMatch(it -> it.endsWith("(INJECTED)"));
  }
}
