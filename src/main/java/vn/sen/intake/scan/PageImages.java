package vn.sen.intake.scan;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import vn.sen.intake.ReadingRefused;
import vn.sen.intake.document.Unreadable;

/** The pages of a scan as pictures, one after the other. */
abstract class PageImages implements AutoCloseable {
    /** Dots to an inch, at which letters are recognised best. */
    static final int DPI = 300;

    static final double POINTS = 72.0 / DPI;

    /** The largest picture that is unpacked, in pixels: A3 at 400 dots to an inch. */
    private static final long MOST_PIXELS = 32_000_000;

    private static final double A4_WIDTH = 8.27 * DPI;
    private static final double LONG_SIDE = 1.414;
    private static final double MOST_SCALE = 3;

    abstract int count() throws IOException;

    abstract Grey page(int index) throws IOException, Unreadable;

    @Override
    public abstract void close() throws IOException;

    static PageImages ofPdf(byte[] file) throws IOException {
        return new OfPdf(Loader.loadPDF(file));
    }

    /** Of a picture such as a photograph, or several in one file. */
    static PageImages ofPicture(byte[] file) throws IOException, Unreadable {
        ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file));
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            throw new Unreadable(ReadingRefused.UNKNOWN_KIND);
        }
        ImageReader reader = readers.next();
        reader.setInput(in);
        return new OfPicture(reader, in);
    }

    private static void require(long pixels) throws Unreadable {
        if (pixels > MOST_PIXELS) {
            throw new Unreadable(ReadingRefused.OVERBLOWN);
        }
    }

    private static final class OfPdf extends PageImages {
        private final PDDocument pdf;

        OfPdf(PDDocument pdf) {
            this.pdf = pdf;
            pdf.setResourceCache(null);
        }

        @Override
        int count() {
            return pdf.getNumberOfPages();
        }

        @Override
        Grey page(int index) throws IOException, Unreadable {
            PDPage page = pdf.getPage(index);
            require(pixels(page.getResources()));
            double points = (double) page.getCropBox().getWidth() * page.getCropBox().getHeight();
            require((long) (points / POINTS / POINTS));
            PDFRenderer renderer = new PDFRenderer(pdf);
            renderer.setSubsamplingAllowed(true);
            return Grey.of(renderer.renderImageWithDPI(index, DPI, ImageType.GRAY), 1);
        }

        private static long pixels(@Nullable PDResources resources) throws IOException {
            long most = 0;
            if (resources != null) {
                for (COSName name : resources.getXObjectNames()) {
                    PDXObject object = resources.getXObject(name);
                    if (object instanceof PDImageXObject image) {
                        most = Math.max(most, (long) image.getWidth() * image.getHeight());
                    }
                }
            }
            return most;
        }

        @Override
        public void close() throws IOException {
            pdf.close();
        }
    }

    private static final class OfPicture extends PageImages {
        private final ImageReader reader;
        private final ImageInputStream in;

        OfPicture(ImageReader reader, ImageInputStream in) {
            this.reader = reader;
            this.in = in;
        }

        @Override
        int count() throws IOException {
            return reader.getNumImages(true);
        }

        /** A picture says nothing of its size on paper: it is taken to be A4. */
        @Override
        Grey page(int index) throws IOException, Unreadable {
            int width = reader.getWidth(index);
            int height = reader.getHeight(index);
            require((long) width * height);
            BufferedImage picture = reader.read(index);
            double paper = width > height ? A4_WIDTH * LONG_SIDE : A4_WIDTH;
            return Grey.of(picture, Math.min(MOST_SCALE, paper / width));
        }

        @Override
        public void close() throws IOException {
            reader.dispose();
            in.close();
        }
    }
}
