package vn.sen.intake.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Copies papers as an office does: a little askew, a little dirty, and as pictures. */
public final class Copier {
    private static final int DPI = 200;
    private static final float QUALITY = 0.7f;
    private static final int SPECKS = 300;

    private Copier() {}

    /** A PDF file as one of pictures, each page turned by so many degrees. */
    public static byte[] copy(byte[] pdf, double degrees) {
        try (PDDocument copy = new PDDocument()) {
            for (BufferedImage page : pages(pdf, degrees)) {
                PDRectangle paper =
                        new PDRectangle(page.getWidth() * 72f / DPI, page.getHeight() * 72f / DPI);
                PDPage sheet = new PDPage(paper);
                copy.addPage(sheet);
                try (PDPageContentStream content = new PDPageContentStream(copy, sheet)) {
                    content.drawImage(
                            JPEGFactory.createFromImage(copy, page, QUALITY),
                            0,
                            0,
                            paper.getWidth(),
                            paper.getHeight());
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            copy.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first page as a picture of this format. */
    public static byte[] picture(byte[] pdf, String format) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(pages(pdf, 0).getFirst(), format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<BufferedImage> pages(byte[] pdf, double degrees) throws IOException {
        List<BufferedImage> pages = new ArrayList<>();
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(paper);
            for (int i = 0; i < paper.getNumberOfPages(); i++) {
                BufferedImage page = renderer.renderImageWithDPI(i, DPI, ImageType.GRAY);
                pages.add(askew(page, degrees));
            }
        }
        return pages;
    }

    private static BufferedImage askew(BufferedImage page, double degrees) {
        int width = page.getWidth();
        int height = page.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = copy.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.rotate(Math.toRadians(degrees), width / 2.0, height / 2.0);
        pen.drawImage(page, 0, 0, null);
        pen.setColor(Color.GRAY);
        RandomGenerator dirt = RandomGeneratorFactory.of("L64X128MixRandom").create(width);
        for (int i = 0; i < SPECKS; i++) {
            pen.fillRect(dirt.nextInt(width), dirt.nextInt(height), 1, 1);
        }
        pen.dispose();
        return copy;
    }
}
