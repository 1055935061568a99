package org.periplo.paint.pptx;

import static java.util.Objects.requireNonNull;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// An Open Packaging package: parts in a zip file, and the list of what each part is.
///
/// Every entry has the same time, so that the same parts give the same bytes. Parts are compressed
/// one after the other on a thread of their own, while the next ones are made.
final class PackageWriter implements Closeable {

  private static final LocalDateTime TIME = LocalDateTime.of(2025, 1, 1, 0, 0);
  private static final String TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";

  private final ZipOutputStream zip;
  private final Map<String, String> types = new LinkedHashMap<>();
  private final Map<String, String> typesOfEndings = new TreeMap<>();
  private CompletableFuture<Void> written = CompletableFuture.completedFuture(null);

  /// A package that goes to `out`, which stays open.
  PackageWriter(OutputStream out) {
    zip = new ZipOutputStream(new LeftOpen(out));
  }

  /// Writes a part and what it refers to.
  ///
  /// @param path from the root of the package, without a leading slash
  void part(String path, PartType type, XmlWriter xml, Relationships relationships) {
    part(path, type, xml);
    int name = path.lastIndexOf('/') + 1;
    entry(
        path.substring(0, name) + "_rels/" + path.substring(name) + ".rels", relationships.toXml());
  }

  /// Writes a part that refers to nothing.
  void part(String path, PartType type, XmlWriter xml) {
    types.put(path, type.contentType());
    entry(path, xml);
  }

  /// Writes a file that is compressed already.
  ///
  /// @param mediaType of all files whose names end like this
  void stored(String path, String mediaType, byte[] content) {
    typesOfEndings.put(path.substring(path.lastIndexOf('.') + 1), mediaType);
    next(
        () -> {
          zip.setLevel(Deflater.NO_COMPRESSION);
          begin(path);
          zip.write(content);
          zip.closeEntry();
          zip.setLevel(Deflater.DEFAULT_COMPRESSION);
        });
  }

  /// Writes what the package as a whole refers to.
  void roots(Relationships relationships) {
    entry("_rels/.rels", relationships.toXml());
  }

  private void entry(String path, XmlWriter xml) {
    next(
        () -> {
          begin(path);
          xml.writeTo(zip);
          zip.closeEntry();
        });
  }

  /// A piece of work on the file.
  @FunctionalInterface
  private interface Writing {
    void run() throws IOException;
  }

  /// Goes to work when all that came before is written; not at all if that failed.
  private void next(Writing writing) {
    written =
        written.thenRunAsync(
            () -> {
              try {
                writing.run();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  private void begin(String path) throws IOException {
    ZipEntry entry = new ZipEntry(path);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
  }

  /// Writes the list of what each part is, as the last part.
  void writeContentTypes() {
    XmlWriter xml = new XmlWriter().open("Types").with("xmlns", TYPES);
    extension(xml, "rels", "application/vnd.openxmlformats-package.relationships+xml");
    extension(xml, "xml", "application/xml");
    typesOfEndings.forEach((ending, type) -> extension(xml, ending, type));
    types.forEach(
        (path, type) ->
            xml.open("Override").with("PartName", "/" + path).with("ContentType", type).close());
    entry("[Content_Types].xml", xml);
  }

  private static void extension(XmlWriter xml, String extension, String type) {
    xml.open("Default").with("Extension", extension).with("ContentType", type).close();
  }

  /// Waits until everything is written.
  @Override
  public void close() throws IOException {
    try (zip) {
      written.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException failure) {
        throw requireNonNull(failure.getCause());
      }
      throw e;
    }
  }

  /// Passes everything on but the end.
  private static final class LeftOpen extends FilterOutputStream {

    LeftOpen(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
