package org.periplo.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The shared libraries that the dynamic linker of Linux can find.
///
/// Nothing is loaded to find out: that would need native access, and could not be undone.
///
/// @param names of those that the linker has in its list; empty if the list cannot be had
/// @param folders where it looks besides
record SharedLibraries(Set<String> names, List<Path> folders) {

  /// Nothing is known of them.
  static final SharedLibraries UNKNOWN = new SharedLibraries(Set.of(), List.of());

  private static final List<Path> LISTERS =
      Stream.of("/sbin/ldconfig", "/usr/sbin/ldconfig").map(Path::of).toList();

  SharedLibraries {
    names = Set.copyOf(names);
    folders = List.copyOf(folders);
  }

  /// Those of this machine.
  static SharedLibraries installed() {
    String path = System.getenv().getOrDefault("LD_LIBRARY_PATH", "");
    List<Path> folders =
        Arrays.stream(path.split(":")).filter(it -> !it.isBlank()).map(Path::of).toList();
    return LISTERS.stream()
        .filter(Files::isExecutable)
        .findFirst()
        .map(it -> listedBy(it, folders))
        .orElse(UNKNOWN);
  }

  private static SharedLibraries listedBy(Path ldconfig, List<Path> folders) {
    try {
      Process process = new ProcessBuilder(ldconfig.toString(), "-p").start();
      try (InputStream list = process.getInputStream()) {
        return listed(new String(list.readAllBytes(), StandardCharsets.ISO_8859_1), folders);
      }
    } catch (IOException _) {
      return UNKNOWN;
    }
  }

  /// Those of a list as `ldconfig -p` prints it.
  static SharedLibraries listed(String list, List<Path> folders) {
    Set<String> names =
        list.lines()
            .filter(it -> it.contains("=>"))
            .map(it -> it.strip().replaceFirst("\\s.*", ""))
            .collect(Collectors.toSet());
    return new SharedLibraries(names, folders);
  }

  /// Whether a library is surely not there.
  boolean lack(String name) {
    return !names.isEmpty()
        && !names.contains(name)
        && folders.stream().noneMatch(it -> Files.exists(it.resolve(name)));
  }
}
