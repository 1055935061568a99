package org.periplo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.periplo.paint.Golden;

class WrongUsageTest {

  private static final List<String> MISTAKES =
      List.of(
          "export",
          "export map.periplo",
          "export --to map.pdf",
          "export map.periplo --to",
          "export map.periplo --to map.doc",
          "export map.periplo --to pdf",
          "export map.periplo other.periplo --to map.pdf",
          "export map.periplo --to map.pdf --paper b4",
          "export map.periplo --to map.pdf --paper a3 --paper fit",
          "export map.periplo --to map.png --scale 0",
          "export map.periplo --to map.png --scale NaN",
          "export map.periplo --to map.png --scale large",
          "export map.periplo --to map.pdf --verbose=yes",
          "export map.periplo --to map.pdf --quality 3",
          "validate",
          "new map.periplo",
          "new --template five-stages",
          "new --template nine-stages map.periplo",
          "diff map.periplo",
          "merge base.periplo mine.periplo",
          "merge base.periplo mine.periplo theirs.periplo --prefer ours",
          "--language fr",
          "--exprot",
          "map.periplo other.periplo");

  @Test
  void eachMistakeIsNamedInOneSentenceThatSaysWhereToReadOn() {
    List<String> table = new ArrayList<>();
    for (String mistake : MISTAKES) {
      table.add("$ periplo " + mistake);
      table.add(complaint("en_GB", mistake));
      table.add(complaint("es_ES", mistake));
      table.add("");
    }

    Golden.assertSame("cli/wrong-usage.txt", String.join("\n", table));
  }

  private static String complaint(String language, String line) {
    CommandRun run = CommandRun.of(Map.of("LANG", language), line.split(" "));

    assertThat(run).isEqualTo(new CommandRun(ExitCode.WRONG_USAGE, "", run.error()));
    return run.complaint();
  }
}
