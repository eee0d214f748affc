package vn.sen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Four real plans, as Word files, against the readings that people made of them by hand. */
class FourPlansTests {
    private final PlanReader reader = new PlanReader();

    static Stream<String> names() {
        return PlanDocuments.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void saysWhatPeopleRead(String name) {
        Expectation.of(name).assertSaidBy(read(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void saysTheSameFromTextThatHasLostItsTable(String name) {
        Expectation.of(name).assertSaidBy(readText(name));
        Expectation.of(name).assertCountedBy(readText(name));
    }

    private PlanReading readText(String name) {
        PlanOutcome outcome = reader.read(PlanDocuments.resource("/plans/" + name + ".txt"));
        assertThat(outcome).isInstanceOf(PlanReading.class);
        return (PlanReading) outcome;
    }

    @ParameterizedTest
    @MethodSource("names")
    void hasAsManyRowsPartiesAndClausesAsPeopleRead(String name) {
        Expectation.of(name).assertCountedBy(read(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void leavesNothingUnread(String name) {
        PlanReading plan = read(name);
        assertThat(plan.remainder().unread()).isEmpty();
        assertThat(plan.remainder().doubts()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void saysWhereEachRowStands(String name) {
        for (Item item : read(name).items()) {
            assertThat(item.content().source().place()).isInstanceOf(Source.InCell.class);
            assertThat(item.content().source().words()).isEqualTo(item.content().value());
            assertThat(item.content().confidence()).isPositive();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void readsThePurposesAndTheLastWords(String name) {
        PlanReading plan = read(name);
        assertThat(plan.grounds().purposes()).isNotEmpty();
        assertThat(plan.grounds().requirements()).isNotEmpty();
        assertThat(plan.ending().closing()).isNotEmpty();
    }

    private PlanReading read(String name) {
        PlanOutcome outcome = reader.read(PlanDocuments.word(name));
        assertThat(outcome).isInstanceOf(PlanReading.class);
        return (PlanReading) outcome;
    }
}
