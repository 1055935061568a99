package org.periplo.property;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.Channel;
import org.periplo.model.ChannelId;
import org.periplo.model.CurveId;
import org.periplo.model.ElementId;
import org.periplo.model.EmotionCurve;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.LaneId;
import org.periplo.model.Link;
import org.periplo.model.LinkId;
import org.periplo.model.MapId;
import org.periplo.model.Persona;
import org.periplo.model.PersonaId;
import org.periplo.model.PictureId;
import org.periplo.model.Project;
import org.periplo.model.Segment;
import org.periplo.model.SegmentId;
import org.periplo.model.Stage;
import org.periplo.model.StageId;
import org.periplo.model.Step;
import org.periplo.model.StepId;
import org.periplo.model.Team;
import org.periplo.model.TeamId;
import org.periplo.session.View;

/// The forms of all kinds of elements, and which of them what is selected asks for.
public final class Forms {

  private Forms() {}

  /// What the properties of are to be shown: all selected elements of the kind of the primary one;
  /// with none selected, the map, the project and its brand.
  public static List<Subject<?>> of(View view) {
    return view.selection()
        .primary()
        .map(it -> of(it, view))
        .filter(it -> !it.isEmpty())
        .orElseGet(Forms::ofNothing);
  }

  private static List<Subject<?>> of(ElementId primary, View view) {
    return switch (primary) {
      case CardId _ -> List.of(ofCards(view));
      case StageId _ -> List.of(ofSelected(GridForms.STAGE, JourneyMap::stages, Stage::id));
      case StepId _ -> List.of(ofSelected(GridForms.STEP, JourneyMap::steps, Step::id));
      case LaneId _ -> List.of(ofSelected(GridForms.LANE, JourneyMap::lanes, Lane::id));
      case LinkId _ -> List.of(ofSelected(GridForms.LINK, JourneyMap::links, Link::id));
      case CurveId _ -> ofCurves(view);
      case PersonaId _ -> List.of(ofPeople(PeopleForms.PERSONA, Project::personas, Persona::id));
      case SegmentId _ -> List.of(ofPeople(PeopleForms.SEGMENT, Project::segments, Segment::id));
      case ChannelId _ -> List.of(ofPeople(PeopleForms.CHANNEL, Project::channels, Channel::id));
      case TeamId _ -> List.of(ofPeople(PeopleForms.TEAM, Project::teams, Team::id));
      case MapId _, PictureId _ -> List.of();
    };
  }

  private static List<Subject<?>> ofNothing() {
    return List.of(
        new Subject<>(MapForms.MAP, view -> List.of(view.journeyMap())),
        new Subject<>(MapForms.PROJECT, view -> List.of(view.project())),
        new Subject<>(BrandForm.BRAND, view -> List.of(view.project().brand())));
  }

  /// The form of a project's brand, which is shown with nothing selected.
  public static Form<?> ofBrand() {
    return BrandForm.BRAND;
  }

  private static Subject<Card> ofCards(View view) {
    Function<View, List<Card>> cards = selected(JourneyMap::cards, Card::id);
    return new Subject<>(CardForms.of(cards.apply(view)), cards);
  }

  private static List<Subject<?>> ofCurves(View view) {
    Subject<EmotionCurve> curves =
        ofSelected(EmotionForms.CURVE, JourneyMap::curves, EmotionCurve::id);
    Subject<EmotionForms.Felt> points = new Subject<>(EmotionForms.POINT, Forms::points);
    return points(view).isEmpty() ? List.of(curves) : List.of(points, curves);
  }

  /// The points of the selected curves in the step of the selected cell.
  private static List<EmotionForms.Felt> points(View view) {
    return view.selection().cell().stream()
        .flatMap(
            cell ->
                selected(JourneyMap::curves, EmotionCurve::id).apply(view).stream()
                    .flatMap(
                        curve ->
                            curve.pointIn(cell.step()).stream()
                                .map(it -> new EmotionForms.Felt(curve.id(), it))))
        .toList();
  }

  private static <E> Subject<E> ofSelected(
      Form<E> form, Function<JourneyMap, List<E>> all, Function<E, ? extends ElementId> id) {
    return new Subject<>(form, selected(all, id));
  }

  private static <E> Subject<E> ofPeople(
      Form<E> form, Function<Project, List<E>> all, Function<E, ? extends ElementId> id) {
    return new Subject<>(
        form,
        view ->
            all.apply(view.project()).stream()
                .filter(it -> view.selection().contains(id.apply(it)))
                .toList());
  }

  private static <E> Function<View, List<E>> selected(
      Function<JourneyMap, List<E>> all, Function<E, ? extends ElementId> id) {
    return view -> {
      Set<ElementId> wanted = view.selection().elements();
      return all.apply(view.journeyMap()).stream()
          .filter(it -> wanted.contains(id.apply(it)))
          .toList();
    };
  }

  /// The forms of all kinds.
  static Stream<Form<?>> all() {
    return Stream.concat(
        CardForms.all(),
        Stream.of(
            GridForms.STAGE,
            GridForms.STEP,
            GridForms.LANE,
            GridForms.LINK,
            EmotionForms.POINT,
            EmotionForms.CURVE,
            MapForms.MAP,
            MapForms.PROJECT,
            BrandForm.BRAND,
            PeopleForms.PERSONA,
            PeopleForms.SEGMENT,
            PeopleForms.CHANNEL,
            PeopleForms.TEAM));
  }
}
