package org.periplo.model;

import java.util.regex.Pattern;

/// The name by which one element of a project is known for ever, unique in its project.
///
/// A value has 1 to 64 characters, each a letter from A to Z or a to z, a digit, `-` or `_`.
public sealed interface ElementId
    permits CardId,
        ChannelId,
        CurveId,
        LaneId,
        LinkId,
        MapId,
        PersonaId,
        PictureId,
        SegmentId,
        StageId,
        StepId,
        TeamId {

  /// What a value may look like.
  Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  /// The id as it stands in the file.
  String value();

  /// Returns `value` if it has the form of an id.
  ///
  /// @throws BrokenRuleException of [Rule#ID_FORM] if it has not
  static String checked(String value) {
    return Rule.ID_FORM.require(FORM.matcher(value).matches(), value, value);
  }
}
