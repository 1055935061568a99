package org.periplo.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ValuesTest {

  @Test
  void aNewIdIsMadeFromFiftyRandomBits() {
    IdSource ids = new IdSource(new Random(1));
    IdSource same = new IdSource(new Random(1));

    List<CardId> made = Stream.generate(() -> ids.next(CardId::new)).limit(1000).toList();

    assertThat(made).doesNotHaveDuplicates();
    assertThat(made).allSatisfy(it -> assertThat(it.value()).matches("[0-9a-v]{10}"));
    assertThat(Stream.generate(() -> same.next(CardId::new)).limit(1000)).isEqualTo(made);
  }

  @Test
  void bytesNeverChangeAndAreEqualByContent() {
    byte[] content = {1, 2, 3};
    Bytes bytes = Bytes.copyOf(content);

    content[0] = 9;
    bytes.toArray()[1] = 9;

    assertThat(bytes).isEqualTo(Bytes.copyOf(new byte[] {1, 2, 3}));
    assertThat(bytes).hasSameHashCodeAs(Bytes.copyOf(new byte[] {1, 2, 3}));
    assertThat(bytes).isNotEqualTo(Bytes.copyOf(new byte[] {1, 2}));
    assertThat(bytes.length()).isEqualTo(3);
  }

  @Test
  void listsOfAnElementDoNotChangeWithTheListsThatTheyWereMadeFrom() {
    List<String> accents = new ArrayList<>(List.of("#0A6E78"));
    Brand brand = Brand.NONE.withAccents(accents);

    accents.add("#112233");

    assertThat(brand.accents()).containsExactly("#0A6E78");
  }

  @Test
  void anEmotionOfZeroIsAlwaysTheSameZero() {
    assertThat(EmotionPoint.of(SmallProject.PAY, -0.0))
        .isEqualTo(EmotionPoint.of(SmallProject.PAY, 0.0));
  }

  @Test
  void anySpanishIsSpanishAndAllElseEnglish() {
    assertThat(Stream.of("es", "es-MX", "en-GB", "fr", "").map(Locale::forLanguageTag))
        .extracting(Language::of)
        .containsExactly(
            Language.SPANISH,
            Language.SPANISH,
            Language.ENGLISH,
            Language.ENGLISH,
            Language.ENGLISH);
  }

  @Test
  void aValueHalfwayBetweenTwoDegreesBelongsToTheCalmerOne() {
    assertThat(
            DoubleStream.of(-2, -1.75, -1.5, -0.75, -0.5, 0, 0.5, 0.51, 1.5, 2)
                .mapToObj(Degree::nearest))
        .containsExactly(
            Degree.VERY_BAD,
            Degree.VERY_BAD,
            Degree.BAD,
            Degree.BAD,
            Degree.NEUTRAL,
            Degree.NEUTRAL,
            Degree.NEUTRAL,
            Degree.GOOD,
            Degree.GOOD,
            Degree.VERY_GOOD);
  }
}
