package org.periplo.ui.canvas;

import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.periplo.drawing.Placing;
import org.periplo.figures.LinkFigure;
import org.periplo.geometry.Box;
import org.periplo.geometry.Point;
import org.periplo.gesture.Feedback;
import org.periplo.gesture.Feedback.Tying;
import org.periplo.gesture.LinkHandle;
import org.periplo.gesture.Target;
import org.periplo.layout.PlacedCard;
import org.periplo.layout.PlacedLink;
import org.periplo.model.CardId;
import org.periplo.session.Selection;
import org.periplo.theme.Colour;
import org.periplo.theme.Theme;

/// Paints links while they are looked at or made: their lines, the cards at their ends, and the
/// handles that they are drawn from.
final class LinkPainter {

  private static final double HALO = 5;
  private static final double HALO_OPACITY = 0.3;
  private static final double RING_OPACITY = 0.55;
  private static final double TINT_OPACITY = 0.06;
  private static final double RING = 1.5;
  private static final double PALE = 0.7;
  private static final double LINE = 2;
  private static final double DOT = 7;

  private final GraphicsContext context;
  private final CanvasPainter painter;
  private final MapSheets map;
  private final Colour colour;

  LinkPainter(GraphicsContext context, CanvasPainter painter, MapSheets map) {
    this.context = context;
    this.painter = painter;
    this.map = map;
    colour = map.palette().selection();
  }

  void paint(Selection selection, Feedback feedback, Placing placing) {
    List<PlacedLink> hidden = feedback.ties().lines();
    halo(map.layout().links(), selection, placing);
    halo(hidden, selection, placing);
    hidden.forEach(it -> painter.paint(LinkFigure.of(it, map.palette()), placing));
    feedback.hovered().ifPresent(it -> hovered(it, placing));
    if (feedback.tying().isPresent()) {
      tying(feedback.tying().get(), placing);
    } else {
      handles(selection, feedback.hovered(), placing);
    }
  }

  private void halo(List<PlacedLink> links, Selection selection, Placing placing) {
    links.stream()
        .filter(it -> selection.contains(it.link().id()))
        .forEach(it -> halo(it, HALO_OPACITY, placing));
  }

  private void hovered(Target target, Placing placing) {
    if (target instanceof Target.OnLink(PlacedLink link)) {
      halo(link, HALO_OPACITY / 2, placing);
    }
  }

  private void halo(PlacedLink link, double opacity, Placing placing) {
    context.setStroke(Paints.of(colour, opacity));
    context.setLineWidth(HALO);
    context.setLineCap(StrokeLineCap.ROUND);
    context.setLineJoin(StrokeLineJoin.ROUND);
    context.beginPath();
    Point start = placing.of(link.corners().getFirst());
    context.moveTo(start.x(), start.y());
    for (Point corner : link.corners()) {
      Point at = placing.of(corner);
      context.lineTo(at.x(), at.y());
    }
    context.stroke();
  }

  private void lit(Box card, Placing placing) {
    Box box = placing.of(card);
    double corner = 2 * Theme.CARD_RADIUS * placing.scale();
    context.setFill(Paints.of(colour, TINT_OPACITY));
    context.fillRoundRect(box.x(), box.y(), box.width(), box.height(), corner, corner);
    context.setStroke(Paints.of(colour, RING_OPACITY));
    context.setLineWidth(RING);
    context.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), corner, corner);
  }

  private void handles(Selection selection, Optional<Target> hovered, Placing placing) {
    Optional<PlacedCard> under = hovered.flatMap(LinkPainter::card);
    List<CardId> selected = selection.only(CardId.class);
    under.ifPresent(it -> handle(it, placing));
    if (selected.size() == 1) {
      map.layout().card(selected.getFirst()).ifPresent(it -> handle(it, placing));
    }
  }

  private static Optional<PlacedCard> card(Target target) {
    return switch (target) {
      case Target.OnCard(PlacedCard it) -> Optional.of(it);
      case Target.OnHandle(PlacedCard it) -> Optional.of(it);
      default -> Optional.empty();
    };
  }

  private void handle(PlacedCard card, Placing placing) {
    LinkHandle.of(card).map(placing::of).ifPresent(it -> dot(it.centre(), it.width() - 2));
  }

  private void dot(Point centre, double size) {
    Box box = Box.around(centre, size, size);
    context.setFill(Paints.of(map.palette().surface()));
    context.fillOval(box.x(), box.y(), size, size);
    context.setStroke(Paints.of(colour));
    context.setLineWidth(RING);
    context.strokeOval(box.x(), box.y(), size, size);
  }

  /// The cards that do not fit grow pale, the one that is aimed at lights up.
  private void tying(Tying tying, Placing placing) {
    context.setFill(Paints.of(map.palette().surface(), PALE));
    for (PlacedCard card : map.layout().cards()) {
      CardId id = card.card().id();
      if (!tying.fitting().contains(id) && !id.equals(tying.card())) {
        Box box = placing.of(card.box()).grown(1);
        context.fillRect(box.x(), box.y(), box.width(), box.height());
      }
    }
    tying.aimed().flatMap(map.layout()::boundsOf).ifPresent(it -> lit(it, placing));
    map.layout().card(tying.card()).ifPresent(it -> line(it, tying, placing));
  }

  private void line(PlacedCard card, Tying tying, Placing placing) {
    Point from = LinkHandle.of(card).map(placing::of).orElseThrow().centre();
    Point to =
        tying
            .aimed()
            .flatMap(map.layout()::boundsOf)
            .map(it -> nearest(placing.of(it), from))
            .orElseGet(() -> placing.of(tying.end()));
    context.setStroke(Paints.of(colour));
    context.setLineWidth(LINE);
    context.strokeLine(from.x(), from.y(), to.x(), to.y());
    dot(from, DOT);
    dot(to, DOT);
  }

  private static Point nearest(Box box, Point from) {
    return new Point(
        Math.clamp(from.x(), box.x(), box.right()), Math.clamp(from.y(), box.y(), box.bottom()));
  }
}
