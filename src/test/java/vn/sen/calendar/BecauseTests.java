package vn.sen.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every date explains itself. */
class BecauseTests {

    private final DeadlineReader reader = new DeadlineReader();
    private final Deadlines deadlines =
            new Deadlines(WorkingCalendar.standard(), BeforeRule.EXCLUSIVE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trước ngày 20 tháng cuối quý → trước 20/3/2023; 19/3/2023 là Chủ nhật, lùi về thứ Sáu 17/3/2023.",
                "Trước ngày 28/02/2023 → trước 28/2/2023; hạn là thứ Hai 27/2/2023.",
                "Quý 2/2023 → từ 1/4/2023 đến 30/6/2023; hạn là thứ Sáu 30/6/2023.",
                "Chậm nhất ngày 02/9/2023 → đến hết 2/9/2023; 2/9/2023 là thứ Bảy, lùi về thứ Năm 31/8/2023.",
                "vào đầu quý 3 của năm → đầu kỳ là 1/7/2023; 1/7/2023 là thứ Bảy, chuyển sang thứ Hai 3/7/2023.",
                "Tháng 11, trước ngày 20 → trước 20/11/2023; 19/11/2023 là Chủ nhật, lùi về thứ Sáu 17/11/2023.",
                "Quý II (tháng 4-5) → từ 1/4/2023 đến 31/5/2023; hạn là thứ Tư 31/5/2023.",
                "30 ngày kể từ ngày 01/6/2023 → không tính ngày 1/6/2023; thêm 30 ngày; 1/7/2023 là thứ Bảy, chuyển sang thứ Hai 3/7/2023.",
                "Hàng năm, hoàn thành trong Quý IV → từ 1/10/2023 đến 31/12/2023; 31/12/2023 là Chủ nhật, lùi về thứ Sáu 29/12/2023."
            })
    void saysWhyTheDayIsTheDay(String sentence) {
        String phrase = sentence.substring(0, sentence.indexOf(" →"));
        Clause clause = reader.read(phrase).clauses().getFirst();

        assertThat(deadlines.inYear(clause, 2023).getFirst().because().sentence())
                .isEqualTo(sentence);
    }

    @Test
    void saysHowItCountedFromTheEvent() {
        Relative clause =
                (Relative) reader.read("sau 10 ngày làm việc kể từ ngày ký").clauses().getFirst();

        Because because = deadlines.from(clause, LocalDate.of(2023, 2, 1)).orElseThrow().because();

        assertThat(because.quotation()).isEqualTo("sau 10 ngày làm việc kể từ ngày ký");
        assertThat(because.steps())
                .containsExactly(
                        "không tính ngày 1/2/2023",
                        "thêm 10 ngày làm việc",
                        "hạn là thứ Tư 15/2/2023");
        assertThat(because.result()).isEqualTo("thứ Tư 15/2/2023");
    }
}
