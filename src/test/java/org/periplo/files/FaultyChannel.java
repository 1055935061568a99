package org.periplo.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/// An open file on a [FaultyDisk].
final class FaultyChannel extends FileChannel {

  private final FaultyDisk disk;
  private final FileChannel real;

  FaultyChannel(FaultyDisk disk, FileChannel real) {
    this.disk = disk;
    this.real = real;
  }

  /// Writes half of it before it fails, as full disks do.
  @Override
  public int write(ByteBuffer source) throws IOException {
    try {
      disk.operate();
    } catch (IOException e) {
      real.write(source.slice(source.position(), source.remaining() / 2));
      throw e;
    }
    return real.write(source);
  }

  /// Spares the real disk: nobody pulls the plug here.
  @Override
  public void force(boolean metaData) throws IOException {
    disk.operate();
  }

  @Override
  protected void implCloseChannel() throws IOException {
    real.close();
    disk.operate();
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    return real.read(target);
  }

  @Override
  public long position() throws IOException {
    return real.position();
  }

  @Override
  public long size() throws IOException {
    return real.size();
  }

  @Override
  public FileChannel position(long position) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long read(ByteBuffer[] targets, int offset, int length) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long write(ByteBuffer[] sources, int offset, int length) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileChannel truncate(long size) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long transferTo(long position, long count, WritableByteChannel target) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long transferFrom(ReadableByteChannel source, long position, long count) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int read(ByteBuffer target, long position) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int write(ByteBuffer source, long position) {
    throw new UnsupportedOperationException();
  }

  @Override
  public MappedByteBuffer map(MapMode mode, long position, long size) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileLock lock(long position, long size, boolean shared) throws IOException {
    disk.operate();
    return real.lock(position, size, shared);
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) throws IOException {
    disk.operate();
    return real.tryLock(position, size, shared);
  }
}
