package org.periplo.paint.png;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import org.periplo.drawing.Document;
import org.periplo.drawing.Painter;
import org.periplo.drawing.Progress;
import org.periplo.drawing.Stack;

/// Paints a document as one PNG image, its pages one below the other.
///
/// The image is painted and written in bands: however large it is, some tens of megabytes of memory
/// are enough.
///
/// @param scale pixels per point, greater than 0
public record PngPainter(double scale) implements Painter {

  /// Pixels per point unless set otherwise: 144 to the inch.
  public static final double USUAL_SCALE = 2;

  /// How many pixels an image can have on a side.
  public static final int LONGEST_SIDE = 1_000_000;

  /// How many pixels an image can have in all.
  public static final int MOST_PIXELS = Integer.MAX_VALUE;

  private static final int PIXELS_PER_BAND = 1 << 23;
  private static final double POINTS_PER_METRE = 72 / 0.0254;
  private static final double TOLERANCE = 1e-6;

  /// @throws IllegalArgumentException if the scale is not greater than 0
  public PngPainter {
    if (!(scale > 0)) {
      throw new IllegalArgumentException("No scale: " + scale);
    }
  }

  /// A painter of the usual scale.
  public PngPainter() {
    this(USUAL_SCALE);
  }

  /// @throws ImageTooLargeException if the image would have more pixels than a PNG image can have
  @Override
  public void paint(Document document, OutputStream out, Progress progress) throws IOException {
    Stack stack = Stack.of(document);
    long width = pixels(stack.size().width());
    long height = pixels(stack.size().height());
    if (Math.max(width, height) > LONGEST_SIDE || width * height > MOST_PIXELS) {
      throw new ImageTooLargeException(width, height);
    }
    int resolution = (int) Math.round(scale * POINTS_PER_METRE);
    try (PngWriter png = new PngWriter(out, (int) width, (int) height, resolution)) {
      writeBands(new Canvas(stack, scale), (int) width, (int) height, png, progress);
      png.finish();
    }
    progress.reached(1);
  }

  private long pixels(double points) {
    return Math.max(1, (long) Math.ceil(points * scale - TOLERANCE));
  }

  private static void writeBands(
      Canvas canvas, int width, int height, PngWriter png, Progress progress) throws IOException {
    int most = Math.clamp(PIXELS_PER_BAND / width, 1, height);
    BufferedImage band = new BufferedImage(width, most, BufferedImage.TYPE_INT_RGB);
    int[] pixels = ((DataBufferInt) band.getRaster().getDataBuffer()).getData();
    for (int top = 0; top < height; top += most) {
      int begin = top;
      int rows = Math.min(most, height - top);
      canvas.paint(band, top, share -> progress.reached((begin + share * rows) / height));
      for (int row = 0; row < rows; row++) {
        png.row(pixels, row * width);
      }
    }
  }
}
