package org.periplo.edit;

import java.util.NoSuchElementException;
import org.periplo.model.BrokenRuleException;
import org.periplo.model.Project;

/// A change that a person can make to a project.
///
/// Edits are values: the same edit makes the same of the same project. Where an edit changes
/// nothing it gives back the very same project, and whatever part it does not touch stays the very
/// same in the new one.
public sealed interface Edit
    permits AddCard,
        AddChannel,
        AddCurve,
        AddLane,
        AddLink,
        AddMap,
        AddPersona,
        AddPicture,
        AddReview,
        AddSegment,
        AddStage,
        AddStep,
        AddTeam,
        ChangeBrand,
        ChangeCardDetail,
        ChangeCardEvidence,
        ChangeCardNote,
        ChangeCardPicture,
        ChangeCardSpan,
        ChangeCardTags,
        ChangeCardText,
        ChangeCards,
        ChangeChannel,
        ChangeCurve,
        ChangeEmotionPoint,
        ChangeEmotionScale,
        ChangeExports,
        ChangeLane,
        ChangeLanguage,
        ChangeMap,
        ChangePersona,
        ChangePicture,
        ChangeReviews,
        ChangeSegment,
        ChangeStage,
        ChangeStepWidth,
        ChangeTeam,
        CopyCards,
        DeleteCards,
        DeleteChannel,
        DeleteCurve,
        DeleteLane,
        DeleteLink,
        DeleteMap,
        DeletePersona,
        DeletePicture,
        DeleteReview,
        DeleteSegment,
        DeleteStage,
        DeleteStep,
        DeleteTeam,
        DuplicateCards,
        DuplicateLane,
        DuplicateMap,
        DuplicateStage,
        DuplicateStep,
        EditGroup,
        HideCurve,
        HideLinks,
        MoveCards,
        MoveCurve,
        MoveLane,
        MoveMap,
        MoveStage,
        MoveStep,
        PasteCards,
        RemoveEmotionPoint,
        RenameLane,
        RenameMap,
        RenameProject,
        RenameStage,
        RenameStep,
        ReplaceProject,
        SetEmotion,
        ShowCurve,
        ShowLinks {
  /// The project after the change.
  ///
  /// @throws NoSuchElementException if what the edit names is not there
  /// @throws BrokenRuleException if the change would break a rule of the model
  Project applyTo(Project project);

  /// What the edit is called in the undo menu.
  default EditName name() {
    return EditName.of(this);
  }
}
