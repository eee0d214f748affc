package vn.sen.web.ui.ribbon;

import static vn.sen.web.ui.ribbon.Scale.percent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.sen.web.ui.Mark;

/** Draws the signs of one row. */
final class RowPlotter {

    private static final int BAR = 12;
    private static final int FILL = 10;
    private static final int WAVE = 8;
    private static final int TAIL = 16;
    private static final int MEMORY = 8;

    /** The narrowest box that still reads as a box: 14 pixels. */
    private static final double NARROWEST = 2.25;

    /** How far after today something without a day is drawn. */
    private static final double SOON = 2.2;

    private static final double LATEST = 98;

    /** From here on the stamp "late 6" has no room before the year's end. */
    private static final double NO_ROOM = 92;

    /** Words may reach a little over the year's end, into the margin of the next column. */
    private static final double ROOM_FOR_WORDS = 101.5;

    /** Width of a letter of the small words beside a mark. */
    private static final double LETTER = 0.95;

    private final Scale scale;
    private final LocalDate today;

    RowPlotter(Scale scale, LocalDate today) {
        this.scale = scale;
        this.today = today;
    }

    Plot.Drawn plot(Row row) {
        List<Shape> over = new ArrayList<>();
        row.signs().stream().flatMap(this::over).forEach(over::add);
        over.addAll(0, new Clusters(scale, row.href()).draw(pointsOf(row)));
        return new Plot.Drawn(row, row.signs().stream().flatMap(this::under).toList(), over);
    }

    private static List<Sign.Point> pointsOf(Row row) {
        return row.signs().stream()
                .filter(Sign.Point.class::isInstance)
                .map(Sign.Point.class::cast)
                .toList();
    }

    private Stream<Shape> under(Sign sign) {
        return switch (sign) {
            case Sign.Bar bar -> bar(bar);
            case Sign.Strand strand ->
                    line("thread " + threadCss(strand.state()), strand.from(), strand.to());
            case Sign.DottedStrand dotted -> line("thread hope", dotted.from(), dotted.to());
            case Sign.Wave wave -> wave(scale.start(wave.from()));
            case Sign.Waiting waiting ->
                    Stream.of(
                            new Shape.Line(
                                    "thread wait",
                                    percent(scale.start(waiting.from())),
                                    percent(Scale.FULL)));
            case Sign.LateTail tail -> tail(tail);
            case Sign.Ghost _, Sign.Unknown _, Sign.Point _ -> Stream.empty();
        };
    }

    private Stream<Shape> over(Sign sign) {
        return switch (sign) {
            case Sign.Ghost ghost -> Stream.of(ghost(ghost));
            case Sign.Waiting waiting ->
                    Stream.of(
                            new Shape.Dot(
                                    Mark.WAITING,
                                    percent(afterToday(2 * SOON)),
                                    waiting.href(),
                                    waiting.label()));
            case Sign.Unknown unknown -> unknown(unknown);
            case Sign.LateTail tail when tail.finished() == null -> Stream.of(stamp(tail));
            default -> Stream.empty();
        };
    }

    private Stream<Shape> bar(Sign.Bar bar) {
        double from = scale.start(bar.opens());
        double to = scale.end(bar.due());
        Shape outline = box("w " + barCss(bar.state()), from, to, BAR);
        double done = Math.min(scale.middle(today), to);
        if (bar.state() != Mark.IN_PROGRESS || done <= from) {
            return Stream.of(outline);
        }
        return Stream.of(outline, box("w-part", from, done, FILL));
    }

    private Stream<Shape> wave(double from) {
        double now = Math.max(from, scale.middle(today));
        return Stream.of(
                        filled("wave", "", from, now, WAVE),
                        filled("wave-soon", "", now, Scale.FULL, WAVE))
                .filter(Shape.Filled::isVisible)
                .map(Shape.class::cast);
    }

    private Stream<Shape> tail(Sign.LateTail tail) {
        double from = scale.middle(tail.due());
        LocalDate finished = tail.finished();
        return finished == null
                ? Stream.of(filled("hatch", "tail", from, scale.middle(today), TAIL))
                : Stream.of(filled("hatch-soft", "tail", from, scale.middle(finished), MEMORY));
    }

    private Shape stamp(Sign.LateTail tail) {
        double x = scale.middle(today);
        return new Shape.Stamp(
                percent(x), x > NO_ROOM, tail.workingDays(), tail.href(), tail.label());
    }

    private Shape ghost(Sign.Ghost ghost) {
        double from = Math.min(scale.start(ghost.from()), Scale.FULL - NARROWEST);
        double width = Math.max(scale.end(ghost.to()) - from, NARROWEST);
        return new Shape.Borrowed(percent(from), percent(width), ghost.href(), ghost.label());
    }

    private Stream<Shape> unknown(Sign.Unknown unknown) {
        double x = afterToday(SOON);
        boolean left = x + SOON + LETTER * unknown.words().length() > ROOM_FOR_WORDS;
        return Stream.of(
                new Shape.Dot(Mark.UNDATED, percent(x), unknown.href(), unknown.label()),
                new Shape.Words(percent(x), left, unknown.words()));
    }

    private double afterToday(double distance) {
        return Math.min(scale.middle(today) + distance, LATEST);
    }

    private Stream<Shape> line(String css, LocalDate from, LocalDate to) {
        return Stream.of(
                new Shape.Line(css.strip(), percent(scale.start(from)), percent(scale.middle(to))));
    }

    private static Shape.Box box(String css, double from, double to, int height) {
        return new Shape.Box(css, percent(from), percent(Math.max(0, to - from)), height);
    }

    private static Shape.Filled filled(
            String pattern, String css, double from, double to, int height) {
        return new Shape.Filled(
                pattern, css, percent(from), percent(Math.max(0, to - from)), height);
    }

    private static String barCss(Mark state) {
        return switch (state) {
            case ACCEPTED -> "ok";
            case IN_PROGRESS, RETURNED -> "do";
            case SUBMITTED -> "sent";
            default -> "not";
        };
    }

    private static String threadCss(Mark state) {
        return switch (state) {
            case ACCEPTED -> "ok";
            case IN_PROGRESS, RETURNED, SUBMITTED, LATE -> "do";
            case BEFORE_FORCE -> "hope";
            default -> "";
        };
    }
}
