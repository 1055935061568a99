package org.periplo.exchange.markdown;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.periplo.drawing.Progress;
import org.periplo.exchange.Extract;
import org.periplo.exchange.ProjectWriter;
import org.periplo.layout.MapWords;
import org.periplo.model.JourneyMap;
import org.periplo.model.Project;

/// Writes maps as a document of plain text: what each is about, its stages with their cards, its
/// emotions, then pain points, opportunities and metrics as tables, and the reviews.
public final class MarkdownWriter implements ProjectWriter {

  @Override
  public void write(Extract extract, OutputStream out, Progress progress) throws IOException {
    Project project = extract.project();
    MapWords words = new MapWords(project);
    List<JourneyMap> maps = extract.maps();
    Markdown markdown = new Markdown();
    if (maps.size() > 1) {
      markdown.heading(1, extract.title());
    }
    for (int i = 0; i < maps.size(); i++) {
      progress.reached((double) i / maps.size());
      new MapDocument(project, maps.get(i), words).writeTo(markdown, maps.size() > 1 ? 2 : 1);
    }
    out.write(markdown.toString().getBytes(StandardCharsets.UTF_8));
    progress.reached(1);
  }
}
