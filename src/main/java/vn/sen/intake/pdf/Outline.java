package vn.sen.intake.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A path while it is drawn; what becomes of it are rules, where its parts are straight. */
final class Outline {
    /** How thick a filled area may be and still be a rule, in points. */
    private static final double THICKEST = 3.5;

    /** How far a rule may lean, in points. */
    private static final double LEAN = 1.5;

    private final Marks marks;
    private final List<List<Point2D>> parts = new ArrayList<>();
    private boolean bent;

    Outline(Marks marks) {
        this.marks = marks;
    }

    void moveTo(double x, double y) {
        parts.add(new ArrayList<>(List.of(new Point2D.Double(x, y))));
    }

    void lineTo(double x, double y) {
        if (parts.isEmpty()) {
            moveTo(x, y);
        }
        parts.getLast().add(new Point2D.Double(x, y));
    }

    void curveTo(double x, double y) {
        bent = true;
        moveTo(x, y);
    }

    void close() {
        if (!parts.isEmpty()) {
            Point2D first = parts.getLast().getFirst();
            lineTo(first.getX(), first.getY());
        }
    }

    Point2D current() {
        return parts.isEmpty() ? new Point2D.Double() : parts.getLast().getLast();
    }

    /** The rectangle around all of it; none where nothing is drawn. */
    @Nullable Rectangle2D bounds() {
        List<Point2D> all = parts.stream().flatMap(List::stream).toList();
        return all.isEmpty()
                ? null
                : new Rectangle2D.Double(low(all, true), low(all, false), width(all), height(all));
    }

    void forget() {
        parts.clear();
        bent = false;
    }

    void stroke(boolean visible) {
        if (visible) {
            parts.forEach(this::strokePart);
        }
        forget();
    }

    private void strokePart(List<Point2D> part) {
        if (isThin(part)) {
            fillPart(part);
            return;
        }
        for (int i = 1; i < part.size(); i++) {
            Point2D from = part.get(i - 1);
            Point2D to = part.get(i);
            double across = Math.abs(to.getX() - from.getX());
            double up = Math.abs(to.getY() - from.getY());
            if (Math.min(across, up) <= LEAN && Math.max(across, up) > LEAN) {
                marks.stroke(from.getX(), from.getY(), to.getX(), to.getY());
            }
        }
    }

    void fill(boolean visible) {
        if (visible && !bent) {
            parts.stream().filter(Outline::isThin).forEach(this::fillPart);
        }
        forget();
    }

    private static boolean isThin(List<Point2D> part) {
        return part.size() > 2 && Math.min(width(part), height(part)) <= THICKEST;
    }

    /** The line through the middle of a thin area. */
    private void fillPart(List<Point2D> part) {
        double x = low(part, true) + width(part) / 2;
        double y = low(part, false) + height(part) / 2;
        if (width(part) >= height(part)) {
            marks.stroke(low(part, true), y, low(part, true) + width(part), y);
        } else {
            marks.stroke(x, low(part, false), x, low(part, false) + height(part));
        }
    }

    private static double width(List<Point2D> part) {
        return part.stream().mapToDouble(Point2D::getX).max().orElse(0) - low(part, true);
    }

    private static double height(List<Point2D> part) {
        return part.stream().mapToDouble(Point2D::getY).max().orElse(0) - low(part, false);
    }

    private static double low(List<Point2D> part, boolean x) {
        return part.stream().mapToDouble(p -> x ? p.getX() : p.getY()).min().orElse(0);
    }
}
