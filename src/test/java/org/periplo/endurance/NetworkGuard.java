package org.periplo.endurance;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.ProtocolFamily;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLStreamHandler;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/// Stands at every door that Java has to the network, notes who knocks, and opens none.
///
/// Sockets, channels and addresses of the web each have a place of their own in the JDK where
/// another implementation can be put; a process has to be started for that, as most can be put
/// there only once. Names of machines are kept from the network by the program itself.
final class NetworkGuard {

  private static final List<String> KNOCKS = new CopyOnWriteArrayList<>();
  private static final Set<String> OF_THIS_MACHINE = Set.of("file", "jar", "jrt", "data");

  private NetworkGuard() {}

  /// Closes the doors that are closed by calling; channels are closed by naming [Channels].
  @SuppressWarnings("deprecation") // the JDK has no other way
  static void close() throws IOException {
    Socket.setSocketImplFactory(() -> refused("a socket"));
    ServerSocket.setSocketFactory(() -> refused("a server’s socket"));
    DatagramSocket.setDatagramSocketImplFactory(() -> refused("a datagram’s socket"));
    URL.setURLStreamHandlerFactory(NetworkGuard::handler);
  }

  private static URLStreamHandler handler(String protocol) {
    return OF_THIS_MACHINE.contains(protocol) ? null : refused("an address of " + protocol);
  }

  private static <T> T refused(String what) {
    KNOCKS.add(what + " for " + caller());
    throw new UnsupportedOperationException("There is no network: " + what);
  }

  /// The class that stands behind those of the JDK.
  private static String caller() {
    return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
        .walk(
            frames ->
                frames
                    .map(StackWalker.StackFrame::getDeclaringClass)
                    .filter(it -> it.getClassLoader() != null)
                    .filter(it -> !it.getName().startsWith(NetworkGuard.class.getName()))
                    .findFirst())
        .map(Class::getName)
        .orElse("the JDK");
  }

  /// Who has knocked since the last time that somebody asked.
  static List<String> knocks() {
    List<String> knocks = List.copyOf(KNOCKS);
    KNOCKS.clear();
    return knocks;
  }

  /// The place of all channels: `java.nio.channels.spi.SelectorProvider`.
  public static final class Channels extends SelectorProvider {
    @Override
    public DatagramChannel openDatagramChannel() {
      return refused("a channel of datagrams");
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) {
      return refused("a channel of datagrams");
    }

    @Override
    public Pipe openPipe() {
      return refused("a pipe");
    }

    @Override
    public AbstractSelector openSelector() {
      return refused("a selector");
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() {
      return refused("a server’s channel");
    }

    @Override
    public SocketChannel openSocketChannel() {
      return refused("a channel");
    }
  }
}
