package org.periplo.paint.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplo.drawing.PictureMark;
import org.periplo.drawing.Role;
import org.periplo.drawing.Tag;
import org.periplo.geometry.Box;
import org.periplo.model.Bytes;
import org.periplo.model.Extras;
import org.periplo.model.Picture;
import org.periplo.model.PictureFormat;
import org.periplo.model.PictureId;

class PicturesTest {

  private static final Box PLACE = new Box(30, 40, 100, 50);

  private static PictureMark mark(PictureFormat format, byte[] content) {
    return new PictureMark(
        Tag.of(Role.FIGURE, "Una tienda"),
        PLACE,
        new Picture(
            new PictureId("foto"), "Una tienda", format, Bytes.copyOf(content), Extras.NONE));
  }

  private static byte[] encoded(int imageType, String format) throws IOException {
    BufferedImage image = new BufferedImage(20, 10, imageType);
    image.setRGB(3, 4, 0xFF2F6FE0);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(ImageIO.write(image, format, out)).isTrue();
    return out.toByteArray();
  }

  @Test
  void aPhotographIsEmbeddedAsItIs() throws IOException {
    byte[] jpeg = encoded(BufferedImage.TYPE_INT_RGB, "jpeg");
    try (ReadBack pdf = ReadBack.of(mark(PictureFormat.JPEG, jpeg))) {
      PDImageXObject image = onlyImage(pdf);
      assertThat(image.getCOSObject().createRawInputStream().readAllBytes()).isEqualTo(jpeg);
      assertThat(image.getCOSObject().getFilters()).isEqualTo(COSName.DCT_DECODE);
    }
  }

  @Test
  void aPictureThatShowsTwiceIsEmbeddedOnce() throws IOException {
    byte[] png = encoded(BufferedImage.TYPE_INT_ARGB, "png");
    try (ReadBack pdf = ReadBack.of(mark(PictureFormat.PNG, png), mark(PictureFormat.PNG, png))) {
      assertThat(onlyImage(pdf).getImage().getRGB(3, 4)).isEqualTo(0xFF2F6FE0);
      assertThat(pdf.operators()).filteredOn(it -> it.endsWith("Do")).hasSize(2);
      assertThat(pdf.operators()).contains("100 0 0 50 30 210 cm");
    }
  }

  private static PDImageXObject onlyImage(ReadBack pdf) throws IOException {
    PDResources resources = pdf.page().getResources();
    List<COSName> names = new ArrayList<>();
    resources.getXObjectNames().forEach(names::add);
    assertThat(names).hasSize(1);
    return (PDImageXObject) resources.getXObject(names.getFirst());
  }

  @Test
  void aPhotographInPrintingColoursIsTurnedIntoScreenColours() throws IOException {
    PictureMark photograph = mark(PictureFormat.JPEG, inPrintingColours());
    byte[] painted = ReadBack.painted(ReadBack.document(photograph));
    try (ReadBack pdf = new ReadBack(painted)) {
      assertThat(onlyImage(pdf).getColorSpace()).isInstanceOf(PDDeviceRGB.class);
    }
    assertThat(Conformance.brokenForArchives(painted)).isEmpty();
  }

  private static byte[] inPrintingColours() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(
          new IIOImage(
              Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 20, 10, 4, null), null, null));
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "no picture", "\u0089PNG\r\n\u001A\n and no more", "\u00FF\u00D8\u00FF"})
  void aBrokenPictureIsCrossedOutAndStillSpoken(String content) throws IOException {
    byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
    byte[] painted = ReadBack.painted(ReadBack.document(mark(PictureFormat.PNG, bytes)));
    try (ReadBack pdf = new ReadBack(painted)) {
      assertThat(pdf.operators()).contains("30 260 m", "130 210 l", "130 260 m", "30 210 l", "S");
      assertThat(pdf.structure().getLast().strip()).isEqualTo("Figure showing “Una tienda”");
    }
    assertThat(Conformance.brokenForReadingAloud(painted)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_INT_RGB,
        BufferedImage.TYPE_INT_ARGB,
        BufferedImage.TYPE_BYTE_GRAY,
        BufferedImage.TYPE_USHORT_GRAY,
        BufferedImage.TYPE_BYTE_BINARY,
        BufferedImage.TYPE_BYTE_INDEXED
      })
  void picturesOfAllKindsCanBeArchived(int imageType) throws IOException {
    byte[] painted =
        ReadBack.painted(ReadBack.document(mark(PictureFormat.PNG, encoded(imageType, "png"))));

    assertThat(Conformance.brokenForReadingAloud(painted)).isEmpty();
    assertThat(Conformance.brokenForArchives(painted)).isEmpty();
  }
}
