package org.periplo.exchange.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.periplo.drawing.Progress;
import org.periplo.exchange.Extract;
import org.periplo.exchange.Workshop;
import org.periplo.model.Language;
import org.periplo.paint.Golden;

class MarkdownWriterTest {

  @Test
  void aProjectOfSeveralMapsIsADocumentWithAChapterForEach() throws IOException {
    Golden.assertSame("exchange/workshop.md", markdown(Extract.of(Workshop.project())));
  }

  @Test
  void aMapAloneBeginsWithItsOwnName() throws IOException {
    assertThat(markdown(Workshop.today()))
        .startsWith("# Buying a washing machine\n\nCurrent state · Ana\n\n")
        .contains("\n## Choose\n", "\n### Looks around\n", "\n## Pain points\n");
  }

  @Test
  void itSpeaksTheProjectsLanguage() throws IOException {
    Extract spanish = Extract.of(Workshop.project().withLanguage(Language.SPANISH));

    assertThat(markdown(spanish))
        .contains("Estado actual · Ana", "## Puntos de dolor", "−12,5", "31 de mayo de 2026");
  }

  @Test
  void linesOfACardStayLines() throws IOException {
    assertThat(markdown(Workshop.todayWith("Till\n- *Receipt*\nby e-mail")))
        .contains("  - Till\\\n    \\- \\*Receipt\\*\\\n    by e-mail\n");
  }

  private static String markdown(Extract extract) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new MarkdownWriter().write(extract, bytes, Progress.UNWATCHED);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
