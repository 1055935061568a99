package org.periplo.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.periplo.model.Channel;
import org.periplo.model.ChannelId;
import org.periplo.model.IdSource;
import org.periplo.model.Persona;
import org.periplo.model.PersonaId;
import org.periplo.model.Picture;
import org.periplo.model.PictureId;
import org.periplo.model.Project;
import org.periplo.model.Team;
import org.periplo.model.TeamId;

/// Ways to make edits by chance, by the kind of edit, from what is in a project.
class Makers {
  final Project project;
  final Draw draw;
  final IdSource ids;
  private final Map<Class<? extends Edit>, Supplier<Optional<? extends Edit>>> makers;

  Makers(Project project, RandomGenerator random) {
    this.project = project;
    this.draw = new Draw(random);
    this.ids = new IdSource(random);
    this.makers = new HashMap<>();
  }

  /// Other makers of edits of the same project, to be found among these.
  Makers(Makers others) {
    this.project = others.project;
    this.draw = others.draw;
    this.ids = others.ids;
    this.makers = others.makers;
  }

  /// An edit of a kind, unless the project lacks what it needs.
  ///
  /// @throws IllegalArgumentException if it is not known how to make one of that kind
  final Optional<Edit> make(Class<? extends Edit> kind) {
    Supplier<Optional<? extends Edit>> maker = makers.get(kind);
    if (maker == null) {
      throw new IllegalArgumentException("no way to make a random " + kind.getSimpleName());
    }
    return maker.get().map(it -> it);
  }

  final <E extends Edit> void add(Class<E> kind, Supplier<E> maker) {
    makers.put(kind, () -> Optional.of(maker.get()));
  }

  /// Adds a way to make an edit of one of `of`.
  final <E extends Edit, T> void add(Class<E> kind, List<T> of, Function<T, E> maker) {
    makers.put(
        kind, () -> of.isEmpty() ? Optional.empty() : Optional.of(maker.apply(draw.oneOf(of))));
  }

  final List<PersonaId> personas() {
    return project.personas().stream().map(Persona::id).toList();
  }

  final List<ChannelId> channels() {
    return project.channels().stream().map(Channel::id).toList();
  }

  final List<TeamId> teams() {
    return project.teams().stream().map(Team::id).toList();
  }

  final List<PictureId> pictures() {
    return project.pictures().stream().map(Picture::id).toList();
  }
}
