package org.periplo.ui.library;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.periplo.files.Template;
import org.periplo.layout.MapWords;
import org.periplo.library.ReadyChannel;
import org.periplo.library.ReadyTouchpoint;
import org.periplo.messages.Messages;
import org.periplo.model.Phase;

/// Wares that stand together.
///
/// @param heading the key of what stands above them
record Shelf(String heading, List<Ware> wares) {

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  Shelf {
    wares = List.copyOf(wares);
  }

  /// All shelves with what answers to some words, by name or description, whatever the case and the
  /// accents; shelves that nothing is left on are left out.
  static List<Shelf> holding(String words, Messages messages) {
    return all()
        .map(
            it ->
                new Shelf(
                    it.heading, it.wares.stream().filter(w -> fits(w, words, messages)).toList()))
        .filter(it -> !it.wares.isEmpty())
        .toList();
  }

  private static Stream<Shelf> all() {
    return Stream.of(
            Stream.of(Phase.values()).map(Shelf::of),
            Stream.of(
                new Shelf("library.channels", each(ReadyChannel.values(), Ware.OfChannel::new))),
            Stream.of(
                new Shelf("library.templates", each(Template.values(), Ware.OfTemplate::new))))
        .flatMap(it -> it);
  }

  private static Shelf of(Phase phase) {
    return new Shelf(
        "phase." + MapWords.keyOf(phase),
        ReadyTouchpoint.of(phase).stream().<Ware>map(Ware.OfTouchpoint::new).toList());
  }

  private static <T> List<Ware> each(T[] all, Function<T, Ware> ware) {
    return Stream.of(all).map(ware).toList();
  }

  private static boolean fits(Ware ware, String words, Messages messages) {
    String said = plain(ware.name(messages) + " " + ware.description(messages));
    return Stream.of(plain(words).strip().split("\\s+", -1)).allMatch(said::contains);
  }

  private static String plain(String text) {
    return ACCENTS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }
}
