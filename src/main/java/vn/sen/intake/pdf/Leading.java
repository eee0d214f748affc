package vn.sen.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/** How far apart lines of one paragraph stand, as a share of their font's size. */
final class Leading {
    private static final double USUAL = 1.15;
    private static final double WIDEST = 1.9;

    private final List<Double> distances = new ArrayList<>();

    void add(List<TextLine> lines) {
        for (int i = 1; i < lines.size(); i++) {
            TextLine last = lines.get(i - 1);
            TextLine line = lines.get(i);
            double distance = line.baseline() - last.baseline();
            double size = Math.max(last.size(), line.size());
            if (last.page() == line.page() && distance > 0 && distance < size * WIDEST) {
                distances.add(distance / size);
            }
        }
    }

    /** What one of five does not reach: paragraphs stand farther apart, never nearer. */
    double usual() {
        if (distances.isEmpty()) {
            return USUAL;
        }
        return distances.stream().sorted().skip(distances.size() / 5).findFirst().orElse(USUAL);
    }
}
