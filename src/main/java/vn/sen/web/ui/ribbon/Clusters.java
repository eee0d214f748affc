package vn.sen.web.ui.ribbon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.sen.web.ui.Mark;

/**
 * Draws points so that each can be seen and hit: points nearer than a finger's target become one
 * disc in their middle.
 */
final class Clusters {

    /** 24 pixels in the ribbon of a 1366 pixel screen. */
    static final double NEAR = 3.9;

    private final Scale scale;
    private final String rowHref;

    Clusters(Scale scale, String rowHref) {
        this.scale = scale;
        this.rowHref = rowHref;
    }

    List<Shape> draw(List<Sign.Point> points) {
        List<Cluster> clusters = new ArrayList<>();
        for (Sign.Point point : inOrder(points)) {
            double x = scale.middle(point.date());
            if (clusters.isEmpty() || x - clusters.getLast().centre() >= NEAR) {
                clusters.add(new Cluster(scale, new ArrayList<>()));
            }
            clusters.getLast().members().add(point);
        }
        return clusters.stream().map(this::shape).toList();
    }

    private static List<Sign.Point> inOrder(List<Sign.Point> points) {
        return points.stream().sorted(Comparator.comparing(Sign.Point::date)).toList();
    }

    private Shape shape(Cluster cluster) {
        String x = Scale.percent(cluster.centre());
        if (cluster.members().size() == 1) {
            Sign.Point only = cluster.members().getFirst();
            return new Shape.Dot(only.mark(), x, only.href(), only.label());
        }
        List<String> labels = cluster.members().stream().map(Sign.Point::label).toList();
        return new Shape.Disc(cluster.css(), x, rowHref, labels);
    }

    private record Cluster(Scale scale, List<Sign.Point> members) {

        double centre() {
            return members.stream()
                    .mapToDouble(point -> scale.middle(point.date()))
                    .average()
                    .orElse(Double.NEGATIVE_INFINITY);
        }

        String css() {
            List<Mark> marks = members.stream().map(Sign.Point::mark).distinct().toList();
            return marks.size() == 1 ? marks.getFirst().css() : "mixed";
        }
    }
}
