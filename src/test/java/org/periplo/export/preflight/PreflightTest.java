package org.periplo.export.preflight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.periplo.drawing.BoxMark;
import org.periplo.drawing.Document;
import org.periplo.drawing.Drawing;
import org.periplo.drawing.GroupMark;
import org.periplo.drawing.Mark;
import org.periplo.drawing.Page;
import org.periplo.drawing.PictureMark;
import org.periplo.drawing.Role;
import org.periplo.drawing.Tag;
import org.periplo.drawing.TextMark;
import org.periplo.drawing.WindowMark;
import org.periplo.export.ComposedExport;
import org.periplo.export.Export;
import org.periplo.export.ExportFormat;
import org.periplo.export.ExportOptions;
import org.periplo.files.ProjectFiles;
import org.periplo.files.Template;
import org.periplo.geometry.Box;
import org.periplo.geometry.Size;
import org.periplo.messages.Messages;
import org.periplo.model.Bytes;
import org.periplo.model.Card;
import org.periplo.model.CardId;
import org.periplo.model.ElementId;
import org.periplo.model.Extras;
import org.periplo.model.JourneyMap;
import org.periplo.model.Language;
import org.periplo.model.LargeProject;
import org.periplo.model.Paper;
import org.periplo.model.Picture;
import org.periplo.model.PictureFormat;
import org.periplo.model.PictureId;
import org.periplo.model.Plain;
import org.periplo.model.PosterFit;
import org.periplo.model.Project;
import org.periplo.model.Stage;
import org.periplo.text.TextBlock;
import org.periplo.text.Typesetter;
import org.periplo.theme.Colour;
import org.periplo.theme.FontFace;
import org.periplo.theme.TextStyle;

class PreflightTest {

  private static final Project PROJECT = LargeProject.of(3, 4, 40);
  private static final CardId CARD = new CardId("card0");
  private static final Size A4 = new Size(842, 595.5);
  private static final Colour GREY = Colour.of("#999999");

  private static TextStyle style(double size, Colour colour) {
    return new TextStyle(FontFace.REGULAR, size, size * 1.3, colour);
  }

  private static Mark text(String words, double size) {
    return text(words, style(size, Colour.BLACK), 100);
  }

  private static TextMark text(String words, TextStyle style, double x) {
    TextBlock block = Typesetter.set(words, style, 200);
    return TextMark.at(Tag.of(Role.CARD, "Card", CARD), x, 50, block);
  }

  private static List<Finding> found(ExportFormat format, Mark... marks) {
    return found(new Export(PROJECT, format, ExportOptions.USUAL), marks);
  }

  private static List<Finding> found(Export export, Mark... marks) {
    Page page = Page.of("Shop", new Drawing(A4, List.of(marks)));
    Document document = new Document("Shop", "en", "", List.of(page));
    return Preflight.of(new ComposedExport(export, Optional.of(document)));
  }

  private static Finding finding(
      Finding.Kind kind, ElementId element, Box area, String key, Object... arguments) {
    return new Finding(
        kind,
        new PagePlace(0, "Shop", Optional.of(element), Optional.of(area)),
        key,
        List.of(arguments));
  }

  @Test
  void whatCanBeReadIsNoFinding() {
    assertThat(found(ExportFormat.PDF, text("Ask a friend", 6))).isEmpty();
    assertThat(found(ExportFormat.POWERPOINT, text("Ask a friend", 9))).isEmpty();
  }

  @Test
  void theSmallestTextOfAPageIsToldWithThePaperThatIsEnough() {
    Mark small = text("Ask a friend", 3.2);

    assertThat(found(ExportFormat.PDF, text("Ask again", 5), small))
        .containsExactly(
            finding(
                Finding.Kind.SMALL_TEXT,
                CARD,
                small.bounds(),
                "finding.small-text.paper",
                "Ask a friend",
                3.2,
                6.0,
                Paper.A2));
  }

  @Test
  void whereNoPaperIsLargeEnoughTheMapGoesOnToFurtherPages() {
    assertThat(found(ExportFormat.PDF, text("Ask a friend", 0.9)))
        .extracting(Finding::key)
        .containsExactly("finding.small-text.pages");
  }

  @Test
  void aPosterThatIsKeptOnOnePageMayAlsoGoOnToFurtherOnes() {
    Project onePage =
        PROJECT.withExports(
            PROJECT.exports().withPoster(PROJECT.exports().poster().withFit(PosterFit.ONE_PAGE)));

    assertThat(
            found(
                new Export(onePage, ExportFormat.PDF, ExportOptions.USUAL),
                text("Ask a friend", 3.2)))
        .extracting(Finding::key)
        .containsExactly("finding.small-text.paper-or-pages");
  }

  @Test
  void aSlideNeedsLargerWordsThanPaper() {
    assertThat(found(ExportFormat.POWERPOINT, text("Ask a friend", 8)))
        .extracting(Finding::key)
        .containsExactly("finding.small-text.words");
  }

  @Test
  void charactersThatNoFontHasAreToldOnceAndOnlyWhereTheFormatBringsItsOwnFonts() {
    Mark first = text("Say 你好 here", 11);
    Mark second = text("and 好 there", 11);

    assertThat(found(ExportFormat.PNG, first, second))
        .containsExactly(
            finding(
                Finding.Kind.MISSING_CHARACTERS,
                CARD,
                first.bounds(),
                "finding.missing-characters",
                "Say 你好 here",
                "你 好",
                2));
    assertThat(found(ExportFormat.POWERPOINT, first, second)).isEmpty();
  }

  @Test
  void textThatReachesBeyondThePageOrItsBoxIsTold() {
    Mark beyond = text("Ask a friend", style(11, Colour.BLACK), 800);
    Box low = new Box(10, 10, 200, 12);
    BoxMark tooLow =
        BoxMark.filled(Tag.of(Role.CARD, "Card", CARD), low, Colour.WHITE)
            .withText(Typesetter.set("One\nTwo", style(11, Colour.BLACK), 200));

    assertThat(found(ExportFormat.PDF, beyond, tooLow))
        .containsExactly(
            finding(
                Finding.Kind.STRAY_TEXT,
                CARD,
                beyond.bounds(),
                "finding.stray-text",
                "Ask a friend"),
            finding(Finding.Kind.STRAY_TEXT, CARD, low, "finding.stray-text", "One Two"));
  }

  @Test
  void whatAWindowCutsIsLeftToTheWindowWhereItIsWhole() {
    Mark cut = new WindowMark(Tag.DECORATION, new Box(0, 0, 110, 90), List.of(text("Ask", 2)));
    Mark whole = new WindowMark(Tag.DECORATION, new Box(0, 0, 400, 90), List.of(text("Ask", 2)));

    assertThat(found(ExportFormat.PDF, cut)).isEmpty();
    assertThat(found(ExportFormat.PDF, whole)).hasSize(1);
  }

  @Test
  void wordsThatHardlyStandOutAreToldOnceForEachPairOfColours() {
    Tag tag = Tag.of(Role.CARD, "Card", CARD);
    Mark ground = BoxMark.filled(Tag.DECORATION, new Box(90, 40, 300, 60), Colour.BLACK);
    TextMark faint = text("Ask a friend", style(11, GREY), 100);

    assertThat(found(ExportFormat.PDF, faint, new GroupMark(tag, List.of(faint)), ground))
        .containsExactly(
            finding(
                Finding.Kind.FAINT_TEXT,
                CARD,
                faint.bounds(),
                "finding.faint-text",
                "Ask a friend",
                "#999999",
                "#FFFFFF",
                2.8,
                4.5));
    assertThat(found(ExportFormat.PDF, ground, faint)).isEmpty();
  }

  @Test
  void aPictureIsToldWithThePixelsThatItNeeds() {
    Box printed = new Box(0, 0, 144, 72);
    Mark coarse = new PictureMark(Tag.of(Role.FIGURE, "Door"), printed, picture(200, 100));
    Mark fine = new PictureMark(Tag.of(Role.FIGURE, "Door"), printed, picture(300, 150));

    assertThat(found(ExportFormat.PDF, coarse))
        .containsExactly(
            finding(
                Finding.Kind.COARSE_PICTURE,
                new PictureId("door"),
                printed,
                "finding.coarse-picture",
                "Door",
                100.0,
                150.0,
                300.0,
                150.0));
    assertThat(found(ExportFormat.PDF, fine)).isEmpty();
  }

  /// The beginning of a PNG file, as far as its size.
  private static Picture picture(int width, int height) {
    ByteBuffer head = ByteBuffer.allocate(24).putLong(0x89504E470D0A1A0AL);
    byte[] sized = head.putInt(16, width).putInt(20, height).array();
    return new Picture(
        new PictureId("door"), "Door", PictureFormat.PNG, Bytes.copyOf(sized), Extras.NONE);
  }

  @Test
  void aStageAboutWhichNothingIsSaidIsShownWhereItStands() {
    Project project = Template.THREE_STAGES.in(Language.ENGLISH);
    JourneyMap map = project.maps().getFirst();
    Stage last = map.stages().getLast();
    Project begun = project.withMaps(List.of(map.withCards(List.of(overFirstTwoStages(map)))));
    Export export = new Export(begun, ExportFormat.PDF, ExportOptions.USUAL);

    assertThat(
            Preflight.of(export.composed()).stream()
                .filter(it -> it.kind() == Finding.Kind.EMPTY_STAGE))
        .extracting(it -> it.place().element(), Finding::arguments)
        .containsExactly(tuple(Optional.of(last.id()), List.of(last.name(), map.name())));
  }

  private static Card overFirstTwoStages(JourneyMap map) {
    int span = map.stages().getFirst().steps().size() + map.stages().get(1).steps().size();
    return Card.of(
            CARD, map.lanes().getFirst().id(), map.steps().getFirst().id(), "Ask", Plain.PLAIN)
        .withSpan(span);
  }

  @ParameterizedTest
  @EnumSource
  void noSampleHasGraveFindingsInAnyFormat(ExportFormat format) throws Exception {
    try (Stream<Path> samples = Files.list(Path.of("samples"))) {
      for (Path sample : samples.filter(it -> it.toString().endsWith(".periplo")).toList()) {
        Export export = new Export(ProjectFiles.read(sample), format, ExportOptions.USUAL);

        assertThat(Preflight.of(export.composed()))
            .as(sample.toString())
            .filteredOn(it -> it.kind().isGrave())
            .isEmpty();
      }
    }
  }

  @Test
  void aFindingIsOneSentenceInEitherLanguage() {
    PagePlace place = new PagePlace(1, "Shop", Optional.empty(), Optional.empty());
    Finding finding =
        new Finding(
            Finding.Kind.SMALL_TEXT,
            place,
            "finding.small-text.paper",
            List.of("Ask", 2.5, 6.0, Paper.LETTER));

    assertThat(Stream.of("en", "es").map(it -> finding.sentence(Messages.in(Locale.of(it)))))
        .containsExactly(
            "Page 2 (Shop): “Ask” would have 2.5 points; to be read it needs 6: choose Letter or"
                + " larger.",
            "Página 2 (Shop): «Ask» tendría 2,5 puntos y necesita 6 para leerse: elige Carta o un"
                + " papel más grande.");
  }
}
