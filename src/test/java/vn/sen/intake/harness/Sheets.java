package vn.sen.intake.harness;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Sheets of a PDF file on which a pen writes and rules; points, from the upper left corner. */
public final class Sheets {
    private static final String FONT =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final PDDocument document = new PDDocument();
    private final PDType0Font font;
    private final PDRectangle paper;
    private PDPageContentStream pen;

    public Sheets(boolean lying) {
        paper = lying ? new PDRectangle(842, 595) : PDRectangle.A4;
        try (InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
            font = PDType0Font.load(document, Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        pen = open();
    }

    private PDPageContentStream open() {
        PDPage page = new PDPage(paper);
        document.addPage(page);
        try {
            return new PDPageContentStream(document, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public double width() {
        return paper.getWidth();
    }

    public double height() {
        return paper.getHeight();
    }

    /** Turns to a new sheet. */
    public void turn() {
        try {
            pen.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        pen = open();
    }

    /** How wide a text is. */
    public double width(String text, double size) {
        try {
            return font.getStringWidth(text) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void write(String text, double left, double baseline, double size, boolean bold) {
        try {
            pen.beginText();
            pen.setFont(font, (float) size);
            pen.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
            pen.setLineWidth(0.3f);
            pen.newLineAtOffset((float) left, (float) (height() - baseline));
            pen.showText(text);
            pen.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A level or upright rule: a line, or a thin filled area. */
    public void rule(double x, double y, double toX, double toY, boolean filled) {
        try {
            if (filled) {
                pen.addRect(
                        (float) x,
                        (float) (height() - toY),
                        (float) Math.max(0.7, toX - x),
                        (float) Math.max(0.7, toY - y));
                pen.fill();
            } else {
                pen.setLineWidth(0.5f);
                pen.moveTo((float) x, (float) (height() - y));
                pen.lineTo((float) toX, (float) (height() - toY));
                pen.stroke();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Turns all sheets by quarters of a circle, as a scanner or a careless reader does. */
    public void rotate(int quarters) {
        document.getPages().forEach(page -> page.setRotation(quarters * 90));
    }

    public PDDocument document() {
        return document;
    }

    public byte[] bytes() {
        try (document) {
            pen.close();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
