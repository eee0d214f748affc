package vn.sen.intake.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sen.intake.Found;
import vn.sen.intake.Grounds;

/** Reads what the plan rests on and what it is for. */
final class GroundsReader {
    private final Regions regions;

    GroundsReader(Regions regions) {
        this.regions = regions;
    }

    Grounds read() {
        return new Grounds(legalBases(), points(Region.PURPOSE), points(Region.REQUIREMENT));
    }

    private List<Found<String>> legalBases() {
        Map<String, Found<String>> bases = new LinkedHashMap<>();
        for (Line line : regions.of(Region.PREAMBLE)) {
            int begun = Terms.LAYOUT.beginning(line.text(), "basis");
            List<String> symbols = Symbols.all(line.text());
            symbols.forEach(symbol -> bases.putIfAbsent(symbol, line.found(symbol)));
            if (symbols.isEmpty() && begun > 0 && isLaw(line.text().substring(begun))) {
                String title = Text.bare(line.text().substring(begun));
                bases.putIfAbsent(title, line.found(title));
            }
        }
        return List.copyOf(bases.values());
    }

    /** Laws are cited by title and date, without a number. */
    private static boolean isLaw(String text) {
        return Terms.LAYOUT.begins(text, "law");
    }

    private List<Found<String>> points(Region region) {
        List<Found<String>> points = new ArrayList<>();
        regions.of(region).forEach(line -> points.add(line.found(line.text())));
        return points;
    }
}
