package vn.sen.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayTextTests {

    @Test
    void readsDaysAndRunsOfDays() {
        assertThat(DayText.read("2/1; 30/4-3/5, 31/08\n1-2/9", 2023).days())
                .containsExactly(
                        LocalDate.of(2023, 1, 2),
                        LocalDate.of(2023, 4, 30),
                        LocalDate.of(2023, 5, 1),
                        LocalDate.of(2023, 5, 2),
                        LocalDate.of(2023, 5, 3),
                        LocalDate.of(2023, 8, 31),
                        LocalDate.of(2023, 9, 1),
                        LocalDate.of(2023, 9, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/2", "32/1", "1/13", "mai", "5-3/1", "1/1-30/6", "2/1/2023", "29/2"})
    void keepsWhatIsNoDay(String text) {
        DayText read = DayText.read("2/1 " + text, 2023);

        assertThat(read.unread()).containsExactly(text);
        assertThat(read.days()).hasSize(1);
    }

    @Test
    void writesWhatItReads() {
        String text = "2/1, 20-22/1, 30/4-3/5, 4/9";

        assertThat(DayText.write(DayText.read(text, 2023).days())).isEqualTo(text);
        assertThat(DayText.write(DayText.read("", 2023).days())).isEmpty();
    }
}
