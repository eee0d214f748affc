package vn.sen.web.ui.ribbon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sen.web.ui.Mark;

class ClustersTests {

    private static final LocalDate NEW_YEAR = LocalDate.of(2023, 1, 1);

    private final Clusters clusters = new Clusters(new Scale(2023), "/ke-hoach/3");

    @Test
    void leavesQuarterlyMarksAlone() {
        assertThat(draw(76, 170, 262, 353)).hasOnlyElementsOfType(Shape.Dot.class).hasSize(4);
    }

    @Test
    void countsMarksThatTouch() {
        List<Shape> shapes = draw(100, 103, 106, 300);

        assertThat(shapes).hasSize(2);
        assertThat(shapes.getFirst())
                .isEqualTo(
                        new Shape.Disc(
                                "not", "28.08%", "/ke-hoach/3", List.of("d100", "d103", "d106")));
    }

    @Test
    void mixesTheColourOfDifferentStates() {
        List<Shape> shapes =
                clusters.draw(List.of(point(100, Mark.ACCEPTED), point(102, Mark.RETURNED)));

        assertThat(shapes)
                .singleElement()
                .isInstanceOfSatisfying(
                        Shape.Disc.class, disc -> assertThat(disc.css()).isEqualTo("mixed"));
    }

    @Test
    void sortsMarksByDay() {
        assertThat(draw(300, 20)).extracting(ClustersTests::x).containsExactly("5.34%", "82.05%");
    }

    @Test
    void neverDrawsTwoThingsNearerThanAFinger() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20230927);
        for (int round = 0; round < 500; round++) {
            int[] days = random.ints(random.nextInt(1, 120), 1, 366).toArray();
            List<Double> places = draw(days).stream().map(ClustersTests::place).toList();
            for (int each = 1; each < places.size(); each++) {
                assertThat(places.get(each) - places.get(each - 1))
                        .isGreaterThanOrEqualTo(Clusters.NEAR - 0.011);
            }
        }
    }

    @Test
    void losesNoMark() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        for (int round = 0; round < 500; round++) {
            int[] days = random.ints(random.nextInt(1, 120), 1, 366).toArray();
            assertThat(draw(days).stream().flatMap(ClustersTests::labels)).hasSize(days.length);
        }
    }

    private List<Shape> draw(int... days) {
        return clusters.draw(
                Arrays.stream(days).mapToObj(day -> point(day, Mark.NOT_DUE)).toList());
    }

    private static Sign.Point point(int day, Mark mark) {
        return new Sign.Point(mark, NEW_YEAR.plusDays(day - 1L), "/viec/" + day, "d" + day);
    }

    private static double place(Shape shape) {
        return Double.parseDouble(x(shape).replace("%", ""));
    }

    private static String x(Shape shape) {
        return switch (shape) {
            case Shape.Dot dot -> dot.x();
            case Shape.Disc disc -> disc.x();
            default -> throw new AssertionError(shape);
        };
    }

    private static Stream<String> labels(Shape shape) {
        return switch (shape) {
            case Shape.Dot dot -> Stream.of(dot.label());
            case Shape.Disc disc -> disc.labels().stream();
            default -> throw new AssertionError(shape);
        };
    }
}
