package vn.sen.intake.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws a page, and gives up where it draws too much or too long. */
final class PagePicture extends PDFRenderer {

    /** The longer side of a picture, in pixels: A4 at some 137 to the inch. */
    private static final float LONGER_SIDE = 1_600;

    /** Pixels of a picture within the page. */
    private static final long MOST_PIXELS = 40_000_000;

    private static final long LONGEST = 10_000_000_000L;

    private final long start = System.nanoTime();
    private final Cost cost = new Cost();

    private PagePicture(PDDocument pdf) {
        super(pdf);
        setSubsamplingAllowed(true);
    }

    static byte[] png(PDDocument pdf, int index) throws IOException {
        PDRectangle box = pdf.getPage(index).getCropBox();
        float side = Math.max(box.getWidth(), box.getHeight());
        if (side < 1) {
            throw new IOException("a page without a size");
        }
        BufferedImage image =
                new PagePicture(pdf).renderImage(index, LONGER_SIDE / side, ImageType.RGB);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(png)) {
            ImageIO.write(image, "png", out);
        }
        return png.toByteArray();
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Drawer(parameters);
    }

    private final class Drawer extends PageDrawer {

        Drawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands)
                throws IOException {
            cost.operation();
            if (System.nanoTime() - start > LONGEST) {
                throw new Cost.Exceeded();
            }
            super.processOperator(operator, operands);
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            if ((long) image.getWidth() * image.getHeight() > MOST_PIXELS) {
                throw new Cost.Exceeded();
            }
            super.drawImage(image);
        }
    }
}
