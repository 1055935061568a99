package org.periplo.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.periplo.edit.SmallMap.MAIL;
import static org.periplo.edit.SmallMap.QUEUE;
import static org.periplo.edit.SmallMap.TILL;

import java.util.NoSuchElementException;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.periplo.model.BrokenRuleException;
import org.periplo.model.CardId;
import org.periplo.model.IdSource;
import org.periplo.model.LinkId;
import org.periplo.model.LinkLines;
import org.periplo.model.Project;

class LinkEditsTest {
  private final Project project = SmallMap.project();
  private final IdSource ids = new IdSource(new SplittableRandom(1));

  @Test
  void cardsAreLinkedAndUnlinked() {
    AddLink edit = AddLink.of(QUEUE, MAIL, ids);
    Project linked = edit.applyTo(project);

    assertThat(Sketch.links(linked)).isEqualTo("queue-till till-mail app-queue queue-mail");
    assertThat(new DeleteLink(edit.link().id()).applyTo(linked)).isEqualTo(project);
  }

  @Test
  void cardsThatAreLinkedAlreadyStayAsTheyAre() {
    assertThat(AddLink.of(QUEUE, TILL, ids).applyTo(project)).isSameAs(project);
  }

  @Test
  void aLinkThatMakesNoSenseIsRefused() {
    assertThatThrownBy(() -> AddLink.of(TILL, QUEUE, ids).applyTo(project))
        .isInstanceOf(BrokenRuleException.class);
    assertThatThrownBy(() -> AddLink.of(TILL, TILL, ids).applyTo(project))
        .isInstanceOf(BrokenRuleException.class);
  }

  @Test
  void linksAreDrawnAndLeftUndrawn() {
    Project drawn = new ShowLinks(SmallMap.MAP).applyTo(project);

    assertThat(SmallMap.mapOf(drawn))
        .isEqualTo(SmallMap.mapOf(project).withLinkLines(LinkLines.DRAWN));
    assertThat(new ShowLinks(SmallMap.MAP).applyTo(drawn)).isSameAs(drawn);
    assertThat(new HideLinks(SmallMap.MAP).applyTo(drawn)).isEqualTo(project);
  }

  @Test
  void whatIsNotThereIsRefused() {
    assertThatThrownBy(() -> AddLink.of(new CardId("none"), TILL, ids).applyTo(project))
        .isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> new DeleteLink(new LinkId("none")).applyTo(project))
        .isInstanceOf(NoSuchElementException.class);
  }
}
