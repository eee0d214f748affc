package vn.sen.calendar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sen.SenTest;
import vn.sen.TestAgency;
import vn.sen.actor.Actor;
import vn.sen.actor.Role;
import vn.sen.calendar.BeforeRule;
import vn.sen.calendar.Calendars;
import vn.sen.calendar.HolidayNotice;
import vn.sen.calendar.store.NoticeQueries;

@SenTest
class KeepCalendarTests {

    private static final LocalDate SWAPPED = LocalDate.of(2026, 1, 2);
    private static final LocalDate WORKED = LocalDate.of(2026, 1, 10);

    @Autowired private KeepCalendar calendar;
    @Autowired private Calendars calendars;
    @Autowired private TestAgency.Founder founder;

    @Test
    void takesTheLastNoticeOfAYear() {
        TestAgency agency = founder.found("Sở Y tế");
        Actor secretary = agency.person("Trần Văn An", Role.ISO_SECRETARY);

        agency.run(
                () -> {
                    calendar.enter(secretary, notice("số 1", Set.of(WORKED)));
                    calendar.enter(secretary, notice("12729/VPCP-KGVX", Set.of(WORKED)));
                    calendar.enter(secretary, new HolidayNotice(2027, "", Set.of(), Set.of()));

                    assertThat(calendar.choices().notices())
                            .contains(notice("12729/VPCP-KGVX", Set.of(WORKED)))
                            .hasSize(2);

                    calendar.withdraw(secretary, 2026);
                    assertThat(calendar.choices().notices()).hasSize(1);
                });
    }

    @Test
    void keepsOneAgencysChoicesFromAnother() {
        TestAgency health = founder.found("Sở Y tế");
        TestAgency justice = founder.found("Sở Tư pháp");
        Actor secretary = health.person("Trần Văn An", Role.ISO_SECRETARY);

        health.run(() -> calendar.choose(secretary, BeforeRule.INCLUSIVE));
        health.run(() -> calendar.enter(secretary, notice("số 1", Set.of())));

        assertThat(health.in(calendar::choices).rule()).isEqualTo(BeforeRule.INCLUSIVE);
        assertThat(justice.in(calendar::choices))
                .isEqualTo(new NoticeQueries.Choices(BeforeRule.EXCLUSIVE, java.util.List.of()));
        assertThat(health.in(calendars::deadlines)).isNotNull();
    }

    private static HolidayNotice notice(String source, Set<LocalDate> worked) {
        return new HolidayNotice(2026, source, Set.of(SWAPPED), worked);
    }
}
