package org.periplo.ui.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.periplo.edit.SmallMap.APP;
import static org.periplo.edit.SmallMap.ASK;
import static org.periplo.edit.SmallMap.MAIL;
import static org.periplo.edit.SmallMap.QUEUE;
import static org.periplo.edit.SmallMap.TILL;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.periplo.edit.Sketch;
import org.periplo.messages.Messages;
import org.periplo.model.LinkLines;
import org.periplo.session.Selection;

class LinkingActionsTest {

  private final TestEditor editor = new TestEditor();
  private final Messages english = Messages.in(Locale.ENGLISH);

  private String links() {
    return Sketch.links(editor.session().current());
  }

  @Test
  void selectedCardsAreLinked() {
    editor.selecting(Selection.of(QUEUE, MAIL)).ask(new LinkCards());

    assertThat(links()).isEqualTo("queue-till till-mail app-queue queue-mail");
    assertThat(new LinkCards().name(editor, english)).isEqualTo("Link cards");
    assertThat(new Undo().name(editor, english)).isEqualTo("Undo: Link cards");
  }

  @Test
  void oneSelectedCardHasTheOtherChosen() {
    assertThat(editor.selecting(Selection.of(QUEUE)).ask(new LinkCards()).done)
        .containsExactly("begin linking");
    assertThat(new LinkCards().name(editor, english)).isEqualTo("Link card with…");
  }

  @Test
  void cardsThatDoNotFitAreNotLinked() {
    assertThat(editor.selecting(Selection.of(ASK)).ask(new LinkCards()).done)
        .containsExactly("not possible");
    assertThat(editor.selecting(Selection.of(APP, TILL)).ask(new LinkCards()).done)
        .containsExactly("not possible", "not possible");
  }

  @Test
  void linksAreUndone() {
    editor.selecting(Selection.of(TILL)).ask(new UnlinkCards());

    assertThat(links()).isEqualTo("app-queue");
    assertThat(new Undo().name(editor, english)).isEqualTo("Undo: Unlink cards");
    assertThat(editor.ask(new UnlinkCards()).done).containsExactly("not possible");
  }

  @Test
  void linksAreDrawnAndLeftUndrawnAgain() {
    DrawLinks draw = new DrawLinks();

    editor.ask(draw);
    assertThat(editor.session().view().journeyMap().linkLines()).isEqualTo(LinkLines.DRAWN);
    assertThat(draw.isChosen(editor)).isTrue();
    assertThat(new Undo().name(editor, english)).isEqualTo("Undo: Show links");

    editor.ask(draw);
    assertThat(editor.session().view().journeyMap().linkLines()).isEqualTo(LinkLines.HIDDEN);
    assertThat(draw.isChosen(editor)).isFalse();
  }
}
