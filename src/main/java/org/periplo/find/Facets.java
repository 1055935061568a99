package org.periplo.find;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.periplo.model.Card;
import org.periplo.model.Channel;
import org.periplo.model.EvidenceLevel;
import org.periplo.model.Persona;
import org.periplo.model.Project;
import org.periplo.model.Team;

/// What a project can be filtered by: only what its maps really use.
///
/// @param channels in the project's order, like teams and personas
/// @param severities from the least
/// @param tags by the alphabet
public record Facets(
    List<Channel> channels,
    List<Team> teams,
    List<Persona> personas,
    Set<Integer> severities,
    Set<EvidenceLevel> evidence,
    Set<String> tags) {

  /// The facets of a project.
  public static Facets of(Project project) {
    List<Card> cards = project.maps().stream().flatMap(it -> it.cards().stream()).toList();
    Set<Integer> severities = new TreeSet<>();
    cards.forEach(it -> Filter.severityOf(it).ifPresent(severities::add));
    EnumSet<EvidenceLevel> evidence = EnumSet.noneOf(EvidenceLevel.class);
    cards.forEach(it -> evidence.add(it.evidence().level()));
    Set<?> personas = all(project.maps(), it -> it.personas().stream());
    Set<?> channels = all(cards, Filter::channelsOf);
    Set<?> teams = all(cards, it -> Filter.teamOf(it).stream());
    return new Facets(
        project.channels().stream().filter(it -> channels.contains(it.id())).toList(),
        project.teams().stream().filter(it -> teams.contains(it.id())).toList(),
        project.personas().stream().filter(it -> personas.contains(it.id())).toList(),
        severities,
        evidence,
        new TreeSet<>(all(cards, it -> it.tags().stream())));
  }

  private static <T, V> Set<V> all(Collection<T> from, Function<T, Stream<V>> parts) {
    return from.stream().flatMap(parts).collect(Collectors.toCollection(HashSet::new));
  }

  /// What of a filter the project can still be filtered by.
  public Filter known(Filter filter) {
    return filter.with(
        it ->
            it.channels(kept(filter.channels(), channels.stream().map(Channel::id)))
                .teams(kept(filter.teams(), teams.stream().map(Team::id)))
                .personas(kept(filter.personas(), personas.stream().map(Persona::id)))
                .tags(kept(filter.tags(), tags.stream())));
  }

  private static <T> Set<T> kept(Set<T> wanted, Stream<T> present) {
    return present.filter(wanted::contains).collect(Collectors.toSet());
  }
}
