package org.periplo.exchange.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.periplo.drawing.Progress;
import org.periplo.exchange.CleanText;
import org.periplo.exchange.Extract;
import org.periplo.exchange.ProjectWriter;
import org.periplo.exchange.table.Matrix;
import org.periplo.exchange.table.ProjectTables;
import org.periplo.exchange.table.Table;
import org.periplo.model.Project;
import org.periplo.theme.Colour;
import org.periplo.theme.Palette;

/// Writes all of a project as an Excel workbook: a sheet of all cards, a matrix for each map, then
/// a sheet for whatever else there is.
///
/// Rows go to temporary files on their way, so that memory does not grow with the project.
public final class WorkbookWriter implements ProjectWriter {

  private static final Date TIME = Date.from(Instant.parse("2025-01-01T00:00:00Z"));
  private static final double SHARE_OF_ROWS = 0.9;
  private static final int ROWS_IN_MEMORY = 100;

  @Override
  public void write(Extract extract, OutputStream out, Progress progress) throws IOException {
    Path file = Files.createTempFile("periplo", ".xlsx");
    try {
      write(extract, file, progress);
      SteadyZip.copy(file, out);
    } finally {
      Files.delete(file);
    }
    progress.reached(1);
  }

  private static void write(Extract extract, Path file, Progress progress) throws IOException {
    try (XSSFWorkbook template = new XSSFWorkbook();
        SXSSFWorkbook workbook = new SXSSFWorkbook(template, ROWS_IN_MEMORY);
        OutputStream zip = Files.newOutputStream(file)) {
      describe(template.getProperties(), extract);
      try {
        fill(workbook, extract, share -> progress.reached(share * SHARE_OF_ROWS));
      } finally {
        flush(workbook); // closed with rows at hand it would complain
      }
      workbook.write(zip);
    }
  }

  private static void flush(SXSSFWorkbook workbook) throws IOException {
    for (Sheet sheet : workbook) {
      ((SXSSFSheet) sheet).flushRows();
    }
  }

  private static void describe(POIXMLProperties properties, Extract extract) {
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(CleanText.visible(extract.title()));
    core.setCreator(CleanText.visible(extract.project().brand().organisation()));
    core.setCreated(Optional.of(TIME));
    core.setModified(Optional.of(TIME));
    properties.getExtendedProperties().setApplication("Periplo");
  }

  private static void fill(SXSSFWorkbook workbook, Extract extract, Progress progress) {
    List<Table> tables = ProjectTables.of(extract);
    List<Matrix> matrices = Matrix.of(extract);
    Sheets sheets = new Sheets(workbook, new Looks(workbook, palette(extract.project())));
    RowCount count = RowCount.of(tables, matrices, progress);
    sheets.add(tables.getFirst(), count);
    matrices.forEach(it -> sheets.add(it, count));
    tables.stream().skip(1).forEach(it -> sheets.add(it, count));
  }

  private static Palette palette(Project project) {
    return Palette.LIGHT.with(project.brand().accents().stream().map(Colour::of).toList());
  }
}
