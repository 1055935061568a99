package org.periplo.find;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.periplo.edit.ChangeBrand;
import org.periplo.edit.ChangeCards;
import org.periplo.edit.ChangeChannel;
import org.periplo.edit.ChangeEmotionPoint;
import org.periplo.edit.ChangeEmotionScale;
import org.periplo.edit.ChangeLane;
import org.periplo.edit.ChangeMap;
import org.periplo.edit.ChangePersona;
import org.periplo.edit.ChangePicture;
import org.periplo.edit.ChangeReviews;
import org.periplo.edit.ChangeSegment;
import org.periplo.edit.ChangeStage;
import org.periplo.edit.ChangeTeam;
import org.periplo.edit.Edit;
import org.periplo.edit.MapFrame;
import org.periplo.edit.RenameLane;
import org.periplo.edit.RenameMap;
import org.periplo.edit.RenameProject;
import org.periplo.edit.RenameStage;
import org.periplo.edit.RenameStep;
import org.periplo.model.Card;
import org.periplo.model.EmotionCurve;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.Project;
import org.periplo.model.Stage;
import org.periplo.model.Step;

/// The edits that make one project of another that differs from it in words alone.
final class Difference {

  private final List<Edit> edits = new ArrayList<>();

  private Difference() {}

  /// The edits that make `after` of `before`.
  static List<Edit> between(Project before, Project after) {
    Difference difference = new Difference();
    difference.projects(before, after);
    return difference.edits;
  }

  private void projects(Project before, Project after) {
    edit(before, after, Project::name, RenameProject::new);
    edit(before, after, Project::brand, ChangeBrand::new);
    each(before.maps(), after.maps(), this::maps);
    each(before.personas(), after.personas(), whole(ChangePersona::new));
    each(before.segments(), after.segments(), whole(ChangeSegment::new));
    each(before.channels(), after.channels(), whole(ChangeChannel::new));
    each(before.teams(), after.teams(), whole(ChangeTeam::new));
    each(before.pictures(), after.pictures(), whole(ChangePicture::new));
  }

  private void maps(JourneyMap before, JourneyMap after) {
    edit(before, after, JourneyMap::name, it -> new RenameMap(after.id(), it));
    edit(before, after, MapFrame::of, it -> new ChangeMap(after.id(), it));
    edit(before, after, JourneyMap::emotionScale, it -> new ChangeEmotionScale(after.id(), it));
    each(before.stages(), after.stages(), this::stages);
    each(before.lanes(), after.lanes(), this::lanes);
    cards(before, after);
    each(before.curves(), after.curves(), this::curves);
    edit(before, after, JourneyMap::reviews, it -> new ChangeReviews(after.id(), it));
  }

  private void stages(Stage before, Stage after) {
    edit(before, after, Stage::name, it -> new RenameStage(after.id(), it));
    edit(before, after, Stage::goal, it -> new ChangeStage(after.id(), after.phase(), it));
    each(before.steps(), after.steps(), this::steps);
  }

  private void steps(Step before, Step after) {
    edit(before, after, Step::name, it -> new RenameStep(after.id(), it));
  }

  private void lanes(Lane before, Lane after) {
    edit(before, after, Lane::name, it -> new RenameLane(after.id(), it));
    edit(
        before,
        after,
        Lane::description,
        it -> new ChangeLane(after.id(), after.kind(), it, after.lineBelow()));
  }

  /// One edit for all cards: each edit makes the whole map anew.
  private void cards(JourneyMap before, JourneyMap after) {
    List<Card> changed = new ArrayList<>();
    each(
        before.cards(),
        after.cards(),
        (old, wanted) -> {
          if (!wanted.equals(old)) {
            changed.add(wanted);
          }
        });
    if (!changed.isEmpty()) {
      edits.add(new ChangeCards(after.id(), changed));
    }
  }

  private void curves(EmotionCurve before, EmotionCurve after) {
    each(
        before.points(),
        after.points(),
        whole(it -> new ChangeEmotionPoint(after.id(), it.step(), it.quote(), it.level())));
  }

  private static <T> void each(List<T> before, List<T> after, BiConsumer<T, T> pair) {
    for (int i = 0; i < before.size(); i++) {
      pair.accept(before.get(i), after.get(i));
    }
  }

  private <T> BiConsumer<T, T> whole(Function<T, Edit> edit) {
    return (before, after) -> edit(before, after, Function.identity(), edit);
  }

  private <T, V> void edit(T before, T after, Function<T, V> part, Function<V, Edit> edit) {
    V wanted = part.apply(after);
    if (!wanted.equals(part.apply(before))) {
      edits.add(edit.apply(wanted));
    }
  }
}
