package org.periplo.pictures;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/// Makes pictures smaller, and turns them upright.
final class Scaling {
  private Scaling() {}

  /// A picture upright, its longest side no longer than `longest` pixels.
  static BufferedImage upright(BufferedImage image, Turn turn, int longest) {
    BufferedImage smaller = image;
    while (longestOf(smaller) > 2 * longest) {
      smaller = drawn(smaller, Turn.NONE, 0.5);
    }
    double scale = Math.min(1, (double) longest / longestOf(smaller));
    return drawn(smaller, turn, scale);
  }

  private static int longestOf(BufferedImage image) {
    return Math.max(image.getWidth(), image.getHeight());
  }

  private static BufferedImage drawn(BufferedImage image, Turn turn, double scale) {
    int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
    BufferedImage drawn =
        new BufferedImage(
            turn.isSideways() ? height : width,
            turn.isSideways() ? width : height,
            image.getColorModel().hasAlpha()
                ? BufferedImage.TYPE_INT_ARGB
                : BufferedImage.TYPE_INT_RGB);
    AffineTransform way = turn.of(width, height);
    way.scale((double) width / image.getWidth(), (double) height / image.getHeight());
    Graphics2D graphics = drawn.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.setComposite(AlphaComposite.Src);
    graphics.drawImage(image, way, null);
    graphics.dispose();
    return drawn;
  }
}
