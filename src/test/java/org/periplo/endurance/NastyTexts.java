package org.periplo.endurance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.periplo.export.DocumentKind;
import org.periplo.export.ExportFormat;
import org.periplo.files.ProjectFiles;
import org.periplo.model.Project;

/// Puts each nasty text into every place of a project at once, opens, lays out, saves and exports
/// it as every document in every format, reads with other programs what came of it, and tells how
/// long that took.
///
/// `mvn -q test-compile exec:exec@endure -Dendure=NastyTexts -Dendure.arguments=`
public final class NastyTexts {

  private NastyTexts() {}

  /// Tries all texts, or those of the names that are given.
  public static void main(String[] names) {
    List<String> wanted = List.of(names);
    List<String> failures = new ArrayList<>();
    for (NastyText text : NastyText.values()) {
      if (wanted.isEmpty() || wanted.contains(text.name())) {
        failures.addAll(tryEverywhere(text));
      }
    }
    System.out.println(failures.size() + " failures");
    failures.forEach(System.out::println);
    System.exit(failures.isEmpty() ? 0 : 1);
  }

  private static List<String> tryEverywhere(NastyText text) {
    List<String> failures = new ArrayList<>();
    tell(text + " opened, laid out, saved", () -> Trial.of(saved(text)).orElseThrow(), failures);
    for (ExportFormat format : ExportFormat.values()) {
      for (DocumentKind kind : format.kinds()) {
        tell(
            text + " as " + format + " " + kind,
            () -> SoundExport.require(filled(text), format, kind),
            failures);
      }
    }
    return failures;
  }

  private static void tell(String what, Work work, List<String> failures) {
    long start = System.nanoTime();
    try {
      work.run();
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf(Locale.ROOT, "%-50s %6.2f s%n", what, seconds);
    } catch (Exception | Error e) {
      failures.add(what + ": " + e);
    }
  }

  private static byte[] saved(NastyText text) throws Exception {
    return ProjectFiles.toBytes(filled(text));
  }

  private static Project filled(NastyText text) throws Exception {
    return TextPlaces.filledWith(text.text());
  }

  /// What can go wrong.
  @FunctionalInterface
  private interface Work {
    void run() throws Exception;
  }
}
