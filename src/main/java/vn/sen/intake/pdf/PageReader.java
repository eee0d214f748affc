package vn.sen.intake.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import vn.sen.intake.document.Unreadable;

/** Goes through what a page draws, and keeps its letters and rules. */
final class PageReader extends PDFGraphicsStreamEngine {
    private static final double MOSTLY = 0.6;

    private final Marks marks = new Marks();
    private final Outline outline = new Outline(marks);
    private final Fonts fonts;
    private final Cost cost;
    private final PDRectangle box;
    private final Deque<Rectangle2D> clips = new ArrayDeque<>();
    private @Nullable Rectangle2D clip;
    private boolean clipping;
    private double pictured;

    PageReader(PDPage page, Fonts fonts, Cost cost) {
        super(page);
        this.fonts = fonts;
        this.cost = cost;
        this.box = page.getCropBox();
    }

    Sheet read(int number) throws IOException, Unreadable {
        cost.page();
        try {
            processPage(getPage());
        } catch (Cost.Exceeded e) {
            throw new Unreadable(e.reason());
        }
        return marks.sheet(
                number, box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        cost.operation();
        super.processOperator(operator, operands);
    }

    /** A page with a mistake is read as far as it goes. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) {}

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector advance) {
        cost.letter();
        String text = fonts.text(font, code);
        double x = place.getTranslateX();
        double y = place.getTranslateY();
        if (text.isEmpty() || !box.contains((float) x, (float) y) || isClipped(place, advance)) {
            return;
        }
        double toX = x + advance.getX() * place.getScaleX();
        double toY = y + advance.getX() * place.getShearY();
        double direction = Math.atan2(place.getShearY(), place.getScaleX());
        double size = Math.hypot(place.getShearX(), place.getScaleY());
        boolean bold = fonts.isBold(font) || isOutlined();
        marks.letter(text, x, y, toX, toY, direction, new Marks.Face(size, bold));
    }

    /** Whether the middle of a letter lies outside of what is shown. */
    private boolean isClipped(Matrix place, Vector advance) {
        double along = advance.getX() / 2;
        double x = place.getTranslateX() + along * place.getScaleX() + 0.3 * place.getShearX();
        double y = place.getTranslateY() + along * place.getShearY() + 0.3 * place.getScaleY();
        return clip != null && !clip.contains(x, y);
    }

    @Override
    public void saveGraphicsState() {
        clips.push(clip == null ? new Rectangle2D.Double(-1e6, -1e6, 2e6, 2e6) : clip);
        super.saveGraphicsState();
    }

    @Override
    public void restoreGraphicsState() {
        if (!clips.isEmpty()) {
            clip = clips.pop();
        }
        super.restoreGraphicsState();
    }

    /** Letters filled and drawn around: how programs make a bold of a font that has none. */
    private boolean isOutlined() {
        return getGraphicsState().getTextState().getRenderingMode() == RenderingMode.FILL_STROKE;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        outline.moveTo(p0.getX(), p0.getY());
        outline.lineTo(p1.getX(), p1.getY());
        outline.lineTo(p2.getX(), p2.getY());
        outline.lineTo(p3.getX(), p3.getY());
        outline.close();
    }

    @Override
    public void moveTo(float x, float y) {
        outline.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        outline.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        outline.curveTo(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return outline.current();
    }

    @Override
    public void closePath() {
        outline.close();
    }

    @Override
    public void endPath() {
        Rectangle2D bounds = clipping ? outline.bounds() : null;
        if (bounds != null) {
            clip = clip == null ? bounds : clip.createIntersection(bounds);
        }
        clipping = false;
        outline.forget();
    }

    @Override
    public void strokePath() {
        outline.stroke(isVisible(getGraphicsState().getStrokingColor()));
    }

    @Override
    public void fillPath(int windingRule) {
        outline.fill(isVisible(getGraphicsState().getNonStrokingColor()));
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        outline.stroke(isVisible(getGraphicsState().getStrokingColor()));
    }

    /** White rules on white paper set nothing apart. */
    private static boolean isVisible(PDColor colour) {
        float[] parts = colour.getComponents();
        float white = parts.length == 4 ? 0 : 1;
        for (float part : parts) {
            if (Math.abs(part - white) > 0.02) {
                return true;
            }
        }
        return parts.length == 0 || colour.getPatternName() != null;
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix place = getGraphicsState().getCurrentTransformationMatrix();
        double area = place.getScaleX() * place.getScaleY() - place.getShearX() * place.getShearY();
        pictured += Math.abs(area) / (box.getWidth() * box.getHeight());
    }

    /** Whether pictures cover most of the page: its letters are what a scanner made of them. */
    boolean isPicture() {
        return pictured > MOSTLY;
    }

    @Override
    public void clip(int windingRule) {
        clipping = true;
    }

    @Override
    public void shadingFill(COSName name) {}
}
