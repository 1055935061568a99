package org.periplo.ui.dialog;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What has to be known to answer a question, and under it the answers, each a button as wide as
/// its words need.
final class AnswerList<T> extends VBox {

  private Optional<T> chosen = Optional.empty();

  /// @param answered is run when an answer is chosen
  AnswerList(Question<T> question, Runnable answered) {
    super(8);
    Label detail = new Label(question.detail());
    detail.setWrapText(true);
    detail.getStyleClass().add("question-detail");
    getChildren().add(detail);
    for (Question.Answer<T> answer : question.answers()) {
      Button button = new Button(answer.words());
      button.setMaxWidth(Double.MAX_VALUE);
      button.setDefaultButton(getChildren().size() == 1);
      button.setOnAction(
          _ -> {
            chosen = Optional.of(answer.meaning());
            answered.run();
          });
      getChildren().add(button);
    }
  }

  /// Gives the first answer the keyboard.
  @Override
  public void requestFocus() {
    getChildren().get(1).requestFocus();
  }

  /// The answer; empty if none was chosen.
  Optional<T> chosen() {
    return chosen;
  }
}
