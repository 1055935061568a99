package org.periplo.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TabsTest {

  private static final Tabs<String> THREE = Tabs.<String>none().with("a").with("b").with("c");

  @Test
  void whatIsOpenedStandsLastAndInFront() {
    assertThat(THREE).isEqualTo(new Tabs<>(List.of("a", "b", "c"), Optional.of("c")));
  }

  @Test
  void whereOneIsClosedTheNextIsLookedAtElseTheLast() {
    assertThat(THREE.lookingAt("b").without("b").looked()).contains("c");
    assertThat(THREE.without("c").looked()).contains("b");
    assertThat(THREE.without("a").looked()).contains("c");
    assertThat(Tabs.<String>none().with("a").without("a")).isEqualTo(Tabs.none());
  }

  @Test
  void theStartPageStaysInFrontWhileATabIsClosed() {
    assertThat(THREE.lookingAtNone().without("a"))
        .isEqualTo(new Tabs<>(List.of("b", "c"), Optional.empty()));
  }

  @Test
  void nextAndPreviousGoRound() {
    assertThat(THREE.next().looked()).contains("a");
    assertThat(THREE.next().previous()).isEqualTo(THREE);
    assertThat(THREE.lookingAtNone().next().looked()).contains("a");
    assertThat(THREE.lookingAtNone().previous().looked()).contains("c");
    assertThat(Tabs.<String>none().next()).isEqualTo(Tabs.none());
  }

  @Test
  void onlyWhatIsOpenCanBeLookedAt() {
    assertThatIllegalArgumentException().isThrownBy(() -> THREE.lookingAt("z"));
  }
}
