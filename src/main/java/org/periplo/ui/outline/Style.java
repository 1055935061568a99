package org.periplo.ui.outline;

import javafx.css.PseudoClass;
import org.kordamp.ikonli.feather.Feather;
import org.periplo.model.LaneKind;

/// How lines of the outline are told apart by the eye.
final class Style {

  /// A group that the outline begins with.
  static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

  /// The map that is looked at.
  static final PseudoClass LOOKED_AT = PseudoClass.getPseudoClass("looked-at");

  /// What is dragged would go above the line.
  static final PseudoClass DROP_BEFORE = PseudoClass.getPseudoClass("drop-before");

  /// What is dragged would go below the line.
  static final PseudoClass DROP_AFTER = PseudoClass.getPseudoClass("drop-after");

  private Style() {}

  /// The sign of a kind of lane and of its cards.
  static Feather signOf(LaneKind kind) {
    return switch (kind) {
      case ACTIONS -> Feather.USER;
      case TOUCHPOINTS -> Feather.CROSSHAIR;
      case CHANNELS -> Feather.SHARE_2;
      case EMOTIONS -> Feather.SMILE;
      case THOUGHTS, THINKS_AND_FEELS -> Feather.CLOUD;
      case QUOTES, SAYS_AND_DOES -> Feather.MESSAGE_CIRCLE;
      case PAIN_POINTS, FRUSTRATES -> Feather.FROWN;
      case OPPORTUNITIES, MOTIVATES -> Feather.SUN;
      case METRICS -> Feather.BAR_CHART_2;
      case MOMENTS -> Feather.STAR;
      case BACKSTAGE_ACTIONS -> Feather.TOOL;
      case SUPPORT_SYSTEMS -> Feather.SERVER;
      case STORYBOARD -> Feather.IMAGE;
      case TEXT -> Feather.FILE_TEXT;
      case HEARS -> Feather.HEADPHONES;
      case SEES -> Feather.EYE;
    };
  }
}
