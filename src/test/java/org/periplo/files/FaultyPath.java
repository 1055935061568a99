package org.periplo.files;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.List;
import java.util.Set;

/// A path on a [FaultyDisk].
///
/// @param real where it leads
record FaultyPath(FaultyDisk disk, Path real) implements Path {

  private FaultyPath with(Path other) {
    return new FaultyPath(disk, other);
  }

  private static Path real(Path path) {
    return ((FaultyPath) path).real;
  }

  @Override
  public FileSystem getFileSystem() {
    return new System(this);
  }

  @Override
  public boolean isAbsolute() {
    return real.isAbsolute();
  }

  @Override
  public Path getRoot() {
    return with(real.getRoot());
  }

  @Override
  public Path getFileName() {
    return with(real.getFileName());
  }

  @Override
  public Path getParent() {
    return with(real.getParent());
  }

  @Override
  public int getNameCount() {
    return real.getNameCount();
  }

  @Override
  public Path getName(int index) {
    return with(real.getName(index));
  }

  @Override
  public Path subpath(int begin, int end) {
    return with(real.subpath(begin, end));
  }

  @Override
  public boolean startsWith(Path other) {
    return real.startsWith(real(other));
  }

  @Override
  public boolean endsWith(Path other) {
    return real.endsWith(real(other));
  }

  @Override
  public Path normalize() {
    return with(real.normalize());
  }

  @Override
  public Path resolve(Path other) {
    return with(real.resolve(real(other)));
  }

  @Override
  public Path relativize(Path other) {
    return with(real.relativize(real(other)));
  }

  @Override
  public URI toUri() {
    return real.toUri();
  }

  @Override
  public Path toAbsolutePath() {
    return with(real.toAbsolutePath());
  }

  @Override
  public Path toRealPath(LinkOption... options) throws IOException {
    return with(real.toRealPath(options));
  }

  @Override
  public WatchKey register(
      WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int compareTo(Path other) {
    return real.compareTo(real(other));
  }

  @Override
  public String toString() {
    return real.toString();
  }

  /// What Java asks a path for on its way to the disk.
  private static final class System extends FileSystem {

    private final FaultyPath path;

    System(FaultyPath path) {
      this.path = path;
    }

    @Override
    public FileSystemProvider provider() {
      return path.disk;
    }

    @Override
    public Path getPath(String first, String... more) {
      return path.with(Path.of(first, more));
    }

    @Override
    public void close() {}

    @Override
    public boolean isOpen() {
      return true;
    }

    @Override
    public boolean isReadOnly() {
      return false;
    }

    @Override
    public String getSeparator() {
      return path.real.getFileSystem().getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
      return List.of();
    }

    @Override
    public Iterable<FileStore> getFileStores() {
      return List.of();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
      return path.real.getFileSystem().supportedFileAttributeViews();
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
      throw new UnsupportedOperationException();
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
      throw new UnsupportedOperationException();
    }

    @Override
    public WatchService newWatchService() {
      throw new UnsupportedOperationException();
    }
  }
}
