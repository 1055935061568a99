package org.periplo.ui.outline;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.periplo.gesture.Direction;
import org.periplo.ui.outline.Subject.Branch;

/// The keys of the outline; arrows, Home and End are those of every tree, and what is left over
/// goes to the actions of the window.
final class OutlineKeys {

  private static final List<KeyCombination> AFTER = keys("Insert", "Shortcut+Enter");
  private static final List<KeyCombination> INSIDE = keys("Shift+Insert", "Shortcut+Shift+Enter");
  private static final List<KeyCombination> WRITE = keys("F2", "Enter");
  private static final List<KeyCombination> MOVE =
      keys("Shortcut+Up", "Alt+Up", "Shortcut+Down", "Alt+Down", "Shortcut+Left", "Shortcut+Right");

  private final Outline outline;
  private final OutlineDesk desk;
  private final TypeAhead typeAhead = new TypeAhead();

  OutlineKeys(Outline outline, OutlineDesk desk) {
    this.outline = outline;
    this.desk = desk;
  }

  private static List<KeyCombination> keys(String... names) {
    return Stream.of(names).map(KeyCombination::valueOf).toList();
  }

  void listen() {
    outline.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    outline.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
  }

  private static boolean isWriting(KeyEvent event) {
    return event.getTarget() instanceof TextField;
  }

  private void pressed(KeyEvent event) {
    Optional<Subject> subject = outline.focusedSubject();
    if (!isWriting(event) && subject.isPresent() && isDone(event, subject.get())) {
      event.consume();
    }
  }

  private boolean isDone(KeyEvent event, Subject subject) {
    if (asks(AFTER, event)) {
      desk.addAfter(subject).ifPresent(outline::beginWriting);
    } else if (asks(INSIDE, event)) {
      desk.addInside(subject).ifPresent(outline::beginWriting);
    } else if (asks(WRITE, event)) {
      write(subject);
    } else if (asks(MOVE, event)) {
      move(event.getCode());
    } else {
      return event.getCode() == KeyCode.SPACE && typeAhead.isUnderWay(System.nanoTime());
    }
    return true;
  }

  private static boolean asks(List<KeyCombination> keys, KeyEvent event) {
    return keys.stream().anyMatch(it -> it.match(event));
  }

  private void write(Subject subject) {
    if (subject instanceof Branch branch && branch.isGroup()) {
      desk.addInside(subject).ifPresent(outline::beginWriting);
    } else {
      outline.beginWriting(subject);
    }
  }

  private void move(KeyCode arrow) {
    desk.move(
        switch (arrow) {
          case UP -> Direction.UP;
          case DOWN -> Direction.DOWN;
          case LEFT -> Direction.LEFT;
          default -> Direction.RIGHT;
        });
    outline.update();
  }

  private void typed(KeyEvent event) {
    String letter = event.getCharacter();
    boolean isLetter = !letter.isEmpty() && letter.codePoints().noneMatch(Character::isISOControl);
    boolean isPlain = !event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown();
    if (isLetter && isPlain && !isWriting(event) && !(letter.isBlank() && isIdle())) {
      List<String> rows =
          IntStream.range(0, outline.getExpandedItemCount())
              .mapToObj(it -> outline.getTreeItem(it).getValue().words())
              .toList();
      typeAhead
          .typed(letter, System.nanoTime(), rows, outline.getFocusModel().getFocusedIndex())
          .ifPresent(outline::goTo);
      event.consume();
    }
  }

  private boolean isIdle() {
    return !typeAhead.isUnderWay(System.nanoTime());
  }
}
