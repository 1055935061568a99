package org.periplo.edit;

import java.util.List;
import java.util.Optional;
import org.periplo.model.Card;
import org.periplo.model.CardDetail;
import org.periplo.model.CardId;
import org.periplo.model.CurveId;
import org.periplo.model.CurveKind;
import org.periplo.model.EmotionCurve;
import org.periplo.model.EmotionPoint;
import org.periplo.model.JourneyMap;
import org.periplo.model.Lane;
import org.periplo.model.LaneId;
import org.periplo.model.LaneKind;
import org.periplo.model.Language;
import org.periplo.model.Link;
import org.periplo.model.LinkId;
import org.periplo.model.MapId;
import org.periplo.model.Opportunity;
import org.periplo.model.PainPoint;
import org.periplo.model.Phase;
import org.periplo.model.Plain;
import org.periplo.model.Project;
import org.periplo.model.Stage;
import org.periplo.model.StageId;
import org.periplo.model.Step;
import org.periplo.model.StepId;
import org.periplo.model.Touchpoint;

/// A project of one small map, with short words for ids, names and texts.
///
/// In it `wide` reaches from `compare` over `pay` to `use`.
public final class SmallMap {
  public static final MapId MAP = new MapId("map");

  public static final StageId BEFORE = new StageId("before");
  public static final StageId DURING = new StageId("during");
  public static final StageId AFTER = new StageId("after");

  public static final StepId SEARCH = new StepId("search");
  public static final StepId COMPARE = new StepId("compare");
  public static final StepId PAY = new StepId("pay");
  public static final StepId USE = new StepId("use");
  public static final StepId TELL = new StepId("tell");

  public static final LaneId ACTIONS = new LaneId("actions");
  public static final LaneId CONTACTS = new LaneId("contacts");
  public static final LaneId FEELINGS = new LaneId("feelings");
  public static final LaneId PAINS = new LaneId("pains");
  public static final LaneId IDEAS = new LaneId("ideas");

  public static final CardId ASK = new CardId("ask");
  public static final CardId READ = new CardId("read");
  public static final CardId WIDE = new CardId("wide");
  public static final CardId TILL = new CardId("till");
  public static final CardId MAIL = new CardId("mail");
  public static final CardId QUEUE = new CardId("queue");
  public static final CardId APP = new CardId("app");

  public static final CurveId CURVE = new CurveId("curve");

  private SmallMap() {}

  /// The project.
  public static Project project() {
    return Project.of("small", Language.ENGLISH, map());
  }

  private static JourneyMap map() {
    return JourneyMap.of(MAP, "map", stages(), lanes())
        .with(it -> it.cards(cards()).links(links()).curves(List.of(curve())));
  }

  private static List<Stage> stages() {
    return List.of(
        Stage.of(BEFORE, "before", Phase.BEFORE, List.of(step(SEARCH), step(COMPARE))),
        Stage.of(DURING, "during", Phase.DURING, List.of(step(PAY))),
        Stage.of(AFTER, "after", Phase.AFTER, List.of(step(USE), step(TELL))));
  }

  private static Step step(StepId id) {
    return Step.of(id, id.value());
  }

  private static List<Lane> lanes() {
    return List.of(
        lane(ACTIONS, LaneKind.ACTIONS),
        lane(CONTACTS, LaneKind.TOUCHPOINTS),
        lane(FEELINGS, LaneKind.EMOTIONS),
        lane(PAINS, LaneKind.PAIN_POINTS),
        lane(IDEAS, LaneKind.OPPORTUNITIES));
  }

  private static Lane lane(LaneId id, LaneKind kind) {
    return Lane.of(id, kind).withName(id.value());
  }

  private static List<Card> cards() {
    return List.of(
        card(ASK, ACTIONS, SEARCH, Plain.PLAIN),
        card(READ, ACTIONS, SEARCH, Plain.PLAIN),
        card(WIDE, ACTIONS, COMPARE, Plain.PLAIN).withSpan(3),
        card(TILL, CONTACTS, PAY, Touchpoint.NEW),
        card(MAIL, CONTACTS, USE, Touchpoint.NEW),
        card(QUEUE, PAINS, PAY, PainPoint.NEW),
        card(APP, IDEAS, PAY, Opportunity.NEW));
  }

  private static Card card(CardId id, LaneId lane, StepId step, CardDetail detail) {
    return Card.of(id, lane, step, id.value(), detail);
  }

  private static List<Link> links() {
    return List.of(
        Link.of(new LinkId("queue-till"), QUEUE, TILL),
        Link.of(new LinkId("till-mail"), TILL, MAIL),
        Link.of(new LinkId("app-queue"), APP, QUEUE));
  }

  private static EmotionCurve curve() {
    return EmotionCurve.of(
        CURVE,
        FEELINGS,
        CurveKind.FELT,
        Optional.empty(),
        List.of(EmotionPoint.of(SEARCH, -1), EmotionPoint.of(PAY, 1.5), EmotionPoint.of(TELL, 2)));
  }

  /// The one map of a project like this.
  public static JourneyMap mapOf(Project project) {
    return project.map(MAP).orElseThrow();
  }
}
