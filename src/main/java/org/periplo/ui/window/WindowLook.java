package org.periplo.ui.window;

import java.util.function.UnaryOperator;
import org.periplo.model.Language;
import org.periplo.ui.action.Appearance;
import org.periplo.ui.action.Look;
import org.periplo.ui.action.Scale;
import org.periplo.ui.dialog.Questions;

/// How the window looks and speaks, as it is set.
final class WindowLook implements Appearance {

  private final EditorWindow window;
  private final Settings settings;
  private final Questions questions;

  WindowLook(EditorWindow window, Settings settings, Questions questions) {
    this.window = window;
    this.settings = settings;
    this.questions = questions;
  }

  @Override
  public Language language() {
    return settings.now().language();
  }

  @Override
  public void speak(Language language) {
    change(it -> it.withLanguage(language));
  }

  @Override
  public Look look() {
    return settings.now().look();
  }

  @Override
  public void show(Look look) {
    change(it -> it.withLook(look));
  }

  @Override
  public Scale scale() {
    return settings.now().scale();
  }

  @Override
  public void show(Scale scale) {
    change(it -> it.withScale(scale));
  }

  @Override
  public boolean hasMinimap() {
    return settings.now().minimap();
  }

  @Override
  public void toggleMinimap() {
    change(it -> it.withMinimap(!it.minimap()));
  }

  private void change(UnaryOperator<Preferences> change) {
    settings.change(change);
    window.restyle();
  }

  @Override
  public void tellAbout() {
    questions.tellAbout(window.messages());
  }
}
