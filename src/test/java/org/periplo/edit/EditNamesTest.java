package org.periplo.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.periplo.edit.SmallMap.ASK;
import static org.periplo.edit.SmallMap.READ;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplo.messages.Messages;

class EditNamesTest {
  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void everyEditHasANameInTheLanguage(String language) {
    Messages messages = Messages.in(Locale.of(language));

    assertThat(keys()).allSatisfy(it -> assertThat(messages.text(it, 2)).isNotBlank());
  }

  @Test
  void aNameComesFromTheTypeOfTheEdit() {
    assertThat(new ChangeCardText(ASK, "").name())
        .isEqualTo(new EditName("edit.changeCardText", List.of()));
  }

  @Test
  void aNameCountsCards() {
    EditName one = new DeleteCards(List.of(ASK, ASK)).name();
    EditName two = new DeleteCards(List.of(ASK, READ)).name();

    assertThat(text("en", one)).isEqualTo("Delete card");
    assertThat(text("en", two)).isEqualTo("Delete 2 cards");
    assertThat(text("es", two)).isEqualTo("Eliminar 2 tarjetas");
  }

  private static String text(String language, EditName name) {
    return Messages.in(Locale.of(language)).text(name.key(), name.arguments().toArray());
  }

  private static Stream<String> keys() {
    return Stream.of(Edit.class.getPermittedSubclasses())
        .filter(it -> it != EditGroup.class)
        .map(Class::getSimpleName)
        .map(it -> "edit." + it.substring(0, 1).toLowerCase(Locale.ROOT) + it.substring(1));
  }
}
