package vn.sen.intake.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** Puts pictures of paper onto the pages of a PDF file, to be seen as one is. */
public final class PicturedPages {
    private static final int MOST = 40;

    /** The longer side of what is kept of a picture, in pixels, to within a factor of two. */
    private static final int LONGER_SIDE = 1_800;

    /** Pictures larger than this are not unpacked. */
    private static final long MOST_PIXELS = 100_000_000;

    private static final float QUALITY = 0.85f;

    private PicturedPages() {}

    /** The pages; an empty file where no picture can be read. */
    public static byte[] pdf(byte[] file) {
        try (PDDocument pdf = new PDDocument();
                ImageInputStream in =
                        ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return new byte[0];
            }
            ImageReader reader = readers.next();
            reader.setInput(in);
            for (int i = 0; i < Math.min(MOST, reader.getNumImages(true)); i++) {
                add(pdf, reader, i);
            }
            reader.dispose();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException | RuntimeException broken) {
            return new byte[0];
        }
    }

    private static void add(PDDocument pdf, ImageReader reader, int index) throws IOException {
        int width = reader.getWidth(index);
        int height = reader.getHeight(index);
        if ((long) width * height > MOST_PIXELS) {
            throw new IOException("too large a picture");
        }
        ImageReadParam sparing = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(width, height) / LONGER_SIDE);
        sparing.setSourceSubsampling(step, step, 0, 0);
        BufferedImage picture = onWhite(reader.read(index, sparing));
        float across = width > height ? PDRectangle.A4.getHeight() : PDRectangle.A4.getWidth();
        PDPage page = new PDPage(new PDRectangle(across, across * height / width));
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            content.drawImage(
                    JPEGFactory.createFromImage(pdf, picture, QUALITY),
                    0,
                    0,
                    across,
                    across * height / width);
        }
    }

    /** Paper is white where a picture lets it be seen through. */
    private static BufferedImage onWhite(BufferedImage picture) {
        BufferedImage white =
                new BufferedImage(
                        picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = white.createGraphics();
        paper.drawImage(picture, 0, 0, Color.WHITE, null);
        paper.dispose();
        return white;
    }
}
