package org.periplo.files;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The real disk, with faults on demand: the paths that it gives lead to it.
///
/// Whatever opens, writes, flushes, closes, renames or deletes counts as an operation; one of them
/// can be made to fail.
public final class FaultyDisk extends FileSystemProvider {

  private final Set<Path> forbidden = new HashSet<>();
  private final Set<Path> held = new HashSet<>();
  private int operations;
  private int failing = Integer.MAX_VALUE;

  /// The path on this disk that stands for a real one.
  public Path at(Path real) {
    return new FaultyPath(this, real);
  }

  /// Lets the operation of that number fail, counted from 0.
  public void failAt(int operation) {
    failing = operation;
  }

  /// Whether the operation that was to fail has been reached.
  public boolean hasFailed() {
    return operations > failing;
  }

  /// Allows nobody to read, to write or to delete a path, not even the superuser.
  void forbid(Path real) {
    forbidden.add(real);
  }

  /// Lets another program have a path open, as Windows does: nothing can take its place.
  void hold(Path real) {
    held.add(real);
  }

  /// Counts an operation.
  ///
  /// @throws IOException if it is the one that is to fail
  void operate() throws IOException {
    if (operations++ == failing) {
      throw new IOException("Input/output error");
    }
  }

  private static Path real(Path path) {
    return ((FaultyPath) path).real();
  }

  private Path reachable(Path path) throws AccessDeniedException {
    if (forbidden.contains(real(path))) {
      throw new AccessDeniedException(path.toString());
    }
    return real(path);
  }

  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    operate();
    return new FaultyChannel(this, FileChannel.open(reachable(path), options, attributes));
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    operate();
    return Files.newByteChannel(reachable(path), options, attributes);
  }

  @Override
  public void move(Path source, Path target, CopyOption... options) throws IOException {
    operate();
    if (held.contains(real(target))) {
      throw new AccessDeniedException(target.toString());
    }
    Files.move(real(source), real(target), options);
  }

  @Override
  public void delete(Path path) throws IOException {
    operate();
    Files.delete(reachable(path));
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    Path checked = Arrays.asList(modes).contains(AccessMode.WRITE) ? reachable(path) : real(path);
    checked.getFileSystem().provider().checkAccess(checked, modes);
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    return Files.readAttributes(real(path), type, options);
  }

  @Override
  public <V extends FileAttributeView> V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    return Files.getFileAttributeView(real(path), type, options);
  }

  @Override
  public Path readSymbolicLink(Path link) throws IOException {
    return at(Files.readSymbolicLink(real(link)));
  }

  @Override
  public FileStore getFileStore(Path path) throws IOException {
    return Files.getFileStore(real(path));
  }

  @Override
  public String getScheme() {
    return "faulty";
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Path getPath(URI uri) {
    throw new UnsupportedOperationException();
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
    operate();
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> paths = Files.newDirectoryStream(real(folder))) {
      for (Path path : paths) {
        if (filter.accept(at(path))) {
          found.add(at(path));
        }
      }
    }
    return new DirectoryStream<>() {
      @Override
      public Iterator<Path> iterator() {
        return found.iterator();
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
    operate();
    Files.createDirectory(real(folder), attributes);
  }

  @Override
  public void copy(Path source, Path target, CopyOption... options) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean isSameFile(Path one, Path other) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean isHidden(Path path) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String names, LinkOption... options) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setAttribute(Path path, String name, Object value, LinkOption... options) {
    throw new UnsupportedOperationException();
  }
}
