package org.periplo.endurance;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.periplo.app.Seclusion;
import org.periplo.build.Screenshot;
import org.periplo.cli.Interpreter;
import org.periplo.cli.Terminal;
import org.periplo.export.DocumentKind;
import org.periplo.export.ExportFormat;
import org.periplo.recovery.Safekeeping;

/// Does all that the program does, in a process whose doors to the network are closed: every
/// command, every export, and the window with its pages. Ends with 0 if nobody has asked for the
/// network.
public final class Offline {

  private static final String SAMPLE = "samples/compra-omnicanal.periplo";
  private static final Pattern COMMAND = Pattern.compile("(?m)^ {2}([a-z]+) {2,}");

  private final Path folder;
  private final List<String> commands = new ArrayList<>();

  private Offline(Path folder) {
    this.folder = folder;
  }

  /// @param arguments a folder for what is written
  public static void main(String[] arguments) throws Exception {
    Seclusion.begin();
    NetworkGuard.close();
    requireGuarded();
    requireNoNames();
    Offline offline = new Offline(Path.of(arguments[0]));
    offline.runCommands();
    offline.openWindow();
    List<String> knocks = NetworkGuard.knocks();
    System.out.println(
        "commands " + offline.commands + ", the window, and for the network: " + knocks);
    System.exit(knocks.isEmpty() ? 0 : 1);
  }

  /// A guard that sleeps would let everything pass.
  private static void requireGuarded() {
    requireKnock("Socket", () -> new Socket("127.0.0.1", 9).close());
    requireKnock("ServerSocket", () -> new ServerSocket(0).close());
    requireKnock("DatagramSocket", () -> new DatagramSocket().close());
    requireKnock("SocketChannel", () -> SocketChannel.open().close());
    requireKnock("HttpClient", () -> HttpClient.newHttpClient().close());
    requireKnock("URL", () -> URI.create("http://127.0.0.1:9/").toURL().openStream().close());
  }

  /// With names, it is the program that keeps watch: they are looked for in a list, and there only.
  private static void requireNoNames() {
    try {
      throw new IllegalStateException("A name was found: " + InetAddress.getByName("example.org"));
    } catch (UnknownHostException e) {
      if (!e.getMessage().contains("hosts file")) {
        throw new IllegalStateException("Names are asked of the network", e);
      }
    }
  }

  private static void requireKnock(String what, Door door) {
    try {
      door.open();
    } catch (Exception | Error e) {
      // refused, as it should be
    }
    if (NetworkGuard.knocks().isEmpty()) {
      throw new IllegalStateException("Nobody guards " + what);
    }
  }

  private void runCommands() throws IOException {
    for (ExportFormat format : ExportFormat.values()) {
      for (DocumentKind kind : format.kinds()) {
        String target = folder.resolve(kind + "." + format.extension()).toString();
        run("export", SAMPLE, "--to", target, "--document", word(kind));
      }
    }
    String made = folder.resolve("new.periplo").toString();
    run("new", "--template", "five-stages", made);
    run("validate", SAMPLE, made);
    run("diff", SAMPLE, SAMPLE);
    String mine = Files.copy(Path.of(SAMPLE), folder.resolve("mine.periplo")).toString();
    run("merge", SAMPLE, mine, SAMPLE);
    run("validate", folder.resolve("nowhere.periplo").toString());
    requireAllCommands(run("--help"));
  }

  private static String word(DocumentKind kind) {
    return kind.nameKey().replace("document.", "");
  }

  private void requireAllCommands(String help) {
    List<String> known =
        COMMAND.matcher(help).results().map(it -> it.group(1)).collect(Collectors.toList());
    if (known.size() < 2 || !commands.containsAll(known)) {
      throw new IllegalStateException("Of " + known + " only " + commands + " were run");
    }
  }

  /// Runs a command line.
  ///
  /// @return what it said
  private String run(String... words) {
    StringWriter said = new StringWriter();
    Terminal terminal =
        new Terminal(new PrintWriter(said), new PrintWriter(System.err), Optional.empty());
    new Interpreter(
            terminal,
            Map.of("LANG", "C"),
            (_, _) -> {
              throw new IllegalStateException("A window was asked for");
            },
            () -> new Safekeeping(folder.resolve("state"), 1))
        .run(List.of(words));
    if (!commands.contains(words[0])) {
      commands.add(words[0]);
    }
    return said.toString();
  }

  /// The window with a map in it, the start page, and the panel that says what the program is.
  private void openWindow() throws InterruptedException {
    Screenshot.main(new String[] {"page=about", "to=" + folder.resolve("about.png")});
    if (!Files.exists(folder.resolve("about.png"))) {
      throw new IllegalStateException("No window was opened");
    }
  }

  /// A way to the network.
  @FunctionalInterface
  private interface Door {
    void open() throws Exception;
  }
}
