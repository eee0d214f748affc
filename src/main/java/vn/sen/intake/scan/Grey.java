package vn.sen.intake.scan;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/** A picture of a page in shades of grey. */
final class Grey {
    /** Darker than this is ink. */
    private static final int INK = 185;

    private final BufferedImage image;
    private final byte[] shades;

    private Grey(BufferedImage image) {
        this.image = image;
        this.shades = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }

    /** A picture on white, so many times as large. */
    static Grey of(BufferedImage picture, double scale) {
        int width = (int) Math.round(picture.getWidth() * scale);
        int height = (int) Math.round(picture.getHeight() * scale);
        return drawn(picture, width, height, AffineTransform.getScaleInstance(scale, scale));
    }

    /** The page turned by a small angle about its middle, in radians. */
    Grey turned(double angle) {
        AffineTransform turn =
                AffineTransform.getRotateInstance(angle, width() / 2.0, height() / 2.0);
        return drawn(image, width(), height(), turn);
    }

    /** The page turned to the right by so many right angles. */
    Grey quarters(int turns) {
        boolean lies = turns % 2 != 0;
        int width = lies ? height() : width();
        int height = lies ? width() : height();
        AffineTransform turn = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        turn.quadrantRotate(turns);
        turn.translate(-width() / 2.0, -height() / 2.0);
        return drawn(image, width, height, turn);
    }

    private static Grey drawn(BufferedImage picture, int width, int height, AffineTransform how) {
        BufferedImage page = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = page.createGraphics();
        pen.setColor(java.awt.Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, how, null);
        pen.dispose();
        return new Grey(page);
    }

    BufferedImage image() {
        return image;
    }

    int width() {
        return image.getWidth();
    }

    int height() {
        return image.getHeight();
    }

    boolean isInk(int x, int y) {
        return x >= 0
                && y >= 0
                && x < width()
                && y < height()
                && (shades[y * width() + x] & 0xFF) < INK;
    }

    void clear(int x, int y) {
        if (x >= 0 && y >= 0 && x < width() && y < height()) {
            shades[y * width() + x] = (byte) 0xFF;
        }
    }
}
