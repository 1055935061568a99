package org.periplo.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.periplo.files.Owner;
import org.periplo.messages.Messages;
import org.periplo.ui.recovery.Hour;

class OwnerWordsTest {

  private static final Instant SINCE = Instant.parse("2026-03-01T09:42:00Z");

  private static String words(Owner owner, String language) {
    return new OwnerWords(Messages.in(Locale.of(language))).of(owner);
  }

  private static String hour(String language) {
    return Hour.here(SINCE).words(Messages.in(Locale.of(language)));
  }

  @Test
  void somebodyElseIsNamedWithTheirComputer() {
    Owner ana = new Owner("Ana", "PORTATIL-3", 7, SINCE);

    assertThat(words(ana, "en"))
        .startsWith("Ana opened it on the computer “PORTATIL-3” " + hour("en"));
    assertThat(words(ana, "es")).startsWith("Ana lo abrió en el equipo «PORTATIL-3» " + hour("es"));
  }

  @Test
  void whoeverWorksHereIsToldThatItIsInAnotherWindowOfTheirs() {
    Owner here = Owner.here(SINCE);
    Owner other = new Owner(here.user(), here.computer(), here.process() + 1, SINCE);

    assertThat(words(other, "en"))
        .startsWith("You opened it in another Periplo window on this computer " + hour("en"));
    assertThat(words(other, "es"))
        .startsWith("Lo abriste en otra ventana de Periplo de este equipo " + hour("es"));
  }

  @Test
  void theSameNameOnAnotherComputerIsSomebodyElse() {
    Owner here = Owner.here(SINCE);
    Owner other = new Owner(here.user(), here.computer() + "-2", 7, SINCE);

    assertThat(words(other, "en")).contains(here.computer() + "-2");
  }
}
