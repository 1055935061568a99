package org.periplo.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplo.edit.AddLane;
import org.periplo.edit.AddStep;
import org.periplo.edit.Edit;
import org.periplo.edit.EditGroup;
import org.periplo.edit.PasteCards;
import org.periplo.model.Card;
import org.periplo.model.CardDetail;
import org.periplo.model.CardId;
import org.periplo.model.Cell;
import org.periplo.model.IdSource;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.Link;
import org.periplo.model.LinkId;
import org.periplo.model.Project;
import org.periplo.model.Stage;
import org.periplo.model.Step;
import org.periplo.model.StepId;

/// Makes one edit of a pasting, with new ids for all that comes in.
public final class PasteEdit {

  private final Pasting pasting;
  private final IdSource ids;
  private final List<StepId> columns;
  private final List<Lane> rows;
  private final List<Edit> before = new ArrayList<>();
  private final Map<CardId, CardId> copies = new HashMap<>();
  private final Optional<Sharing> sharing;

  private PasteEdit(Pasting pasting, IdSource ids) {
    this.pasting = pasting;
    this.ids = ids;
    this.columns = new ArrayList<>(pasting.map().steps().stream().map(Step::id).toList());
    this.rows = new ArrayList<>(pasting.rows());
    this.sharing = pasting.source().map(it -> new Sharing(pasting.project(), it, ids));
  }

  /// What was made of a pasting.
  ///
  /// @param edit one step, named after the cards
  /// @param cards the new cards
  public record Result(Edit edit, List<CardId> cards) {}

  /// The edit that pastes.
  ///
  /// @param steps what becomes of cards beyond the last step
  /// @param lanes what becomes of cards beyond the last lane
  /// @param newStep the name of an added step
  public static Result of(Pasting pasting, Room steps, Room lanes, String newStep, IdSource ids) {
    PasteEdit paste = new PasteEdit(pasting, ids);
    if (steps == Room.ADDED) {
      paste.addSteps(newStep);
    }
    if (lanes == Room.ADDED) {
      paste.addLanes();
    }
    return paste.result();
  }

  private void addSteps(String name) {
    Stage last = pasting.map().stages().getLast();
    for (int i = pasting.missingSteps(); i > 0; i--) {
      AddStep edit = AddStep.of(last.id(), Integer.MAX_VALUE, name, ids);
      before.add(edit);
      columns.add(edit.step().id());
    }
  }

  private void addLanes() {
    JourneyMap map = pasting.map();
    Lane last = rows.getLast();
    int position = map.lanes().indexOf(last) + 1;
    for (int i = 0; i < pasting.missingLanes(); i++) {
      AddLane edit = AddLane.of(map.id(), position + i, last.kind(), ids);
      before.add(edit);
      rows.add(edit.lane());
    }
  }

  private Result result() {
    List<Card> cards =
        pasting.arrivals().stream()
            .filter(it -> it.column() < columns.size())
            .map(this::arrived)
            .toList();
    PasteCards paste = new PasteCards(pasting.map().id(), cards, links());
    List<Edit> edits = new ArrayList<>(sharing.map(Sharing::edits).orElse(List.of()));
    edits.addAll(before);
    edits.add(paste);
    return new Result(new EditGroup(paste.name(), edits), cards.stream().map(Card::id).toList());
  }

  private Card arrived(Arrival arrival) {
    Lane lane = rows.get(Math.min(arrival.row(), rows.size() - 1));
    Cell cell = new Cell(lane.id(), columns.get(arrival.column()));
    CardId id = ids.next(CardId::new);
    return arrival
        .origin()
        .map(it -> copied(it, id, cell, lane))
        .orElseGet(
            () -> Card.of(id, cell.lane(), cell.step(), arrival.text(), lane.kind().newDetail()));
  }

  private Card copied(Card origin, CardId id, Cell cell, Lane lane) {
    copies.put(origin.id(), id);
    Sharing shared = sharing.orElseThrow();
    CardDetail detail = shared.detail(origin.detail());
    int room = columns.size() - columns.indexOf(cell.step());
    return origin.with(
        it ->
            it.id(id)
                .lane(cell.lane())
                .step(cell.step())
                .span(Math.min(origin.span(), room))
                .detail(lane.kind().accepts(detail) ? detail : lane.kind().newDetail())
                .picture(origin.picture().flatMap(shared::picture)));
  }

  private List<Link> links() {
    return pasting.source().stream()
        .map(Project::maps)
        .flatMap(it -> it.getFirst().links().stream())
        .filter(it -> copies.containsKey(it.from()) && copies.containsKey(it.to()))
        .map(
            it ->
                new Link(
                    ids.next(LinkId::new),
                    copies.getOrDefault(it.from(), it.from()),
                    copies.getOrDefault(it.to(), it.to()),
                    it.extras()))
        .toList();
  }
}
