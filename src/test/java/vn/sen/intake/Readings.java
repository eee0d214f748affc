package vn.sen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sen.calendar.Reading;

/** Short ways to what tests ask of a reading. */
final class Readings {
    private Readings() {}

    static PlanReading of(byte[] file) {
        PlanOutcome outcome = new PlanReader().read(file);
        assertThat(outcome).isInstanceOf(PlanReading.class);
        return (PlanReading) outcome;
    }

    static PlanReading ofBody(String body) {
        return of(WordBytes.body(body).bytes());
    }

    static <T> Found<T> found(@Nullable Found<T> found) {
        return Objects.requireNonNull(found);
    }

    static <T> T value(@Nullable Found<T> found) {
        return found(found).value();
    }

    static Reading time(PlanReading plan, int item) {
        return value(plan.items().get(item).times().cell());
    }

    static List<String> contents(PlanReading plan) {
        return plan.items().stream().map(item -> item.content().value()).toList();
    }
}
