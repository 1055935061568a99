package org.periplo.ui.window;

import java.util.function.UnaryOperator;
import javafx.application.Platform;
import org.periplo.model.Language;
import org.periplo.ui.action.Appearance;
import org.periplo.ui.action.Look;
import org.periplo.ui.action.Scale;
import org.periplo.ui.help.AboutPanel;
import org.periplo.ui.help.KeysPanel;

/// How the window looks and speaks, as it is set.
final class WindowLook implements Appearance {

  private final EditorWindow window;
  private final Settings settings;

  WindowLook(EditorWindow window, Settings settings) {
    this.window = window;
    this.settings = settings;
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
  public void showPreferences() {
    window.overlay(close -> new PreferencesPane(window, settings).panel(close));
  }

  @Override
  public void showKeys() {
    window.overlay(close -> new KeysPanel(window, window.messages()).panel(close));
  }

  /// Goes with the system from now on where that is set.
  void followSystem() {
    Platform.getPreferences()
        .colorSchemeProperty()
        .subscribe(
            () -> {
              if (look() == Look.SYSTEM) {
                window.restyle();
              }
            });
  }

  @Override
  public void tellAbout() {
    window.overlay(new AboutPanel(window.messages())::panel);
  }
}
