package vn.sen.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearMoveTests {

    private final YearMove move = new YearMove(2023, 2024);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trước ngày 15/3/2023 | Trước ngày 15/3/2024",
                "Trước ngày 28/02/2023 | Trước ngày 28/02/2024",
                "Quý I/2023 | Quý I/2024",
                "Quý 2/2023 | Quý 2/2024",
                "Tháng 7-8/2023 | Tháng 7-8/2024",
                "mục tiêu chất lượng năm 2023 (bao gồm các phòng) | mục tiêu chất lượng năm 2024"
                        + " (bao gồm các phòng)",
                "ngày 20 tháng 12 năm 2023 | ngày 20 tháng 12 năm 2024",
                "báo cáo năm 2022, phương hướng 2024 | báo cáo năm 2023, phương hướng 2025",
                "Từ 01.9.2023 đến 30.9.2023 | Từ 01.9.2024 đến 30.9.2024",
                "NĂM 2023 | NĂM 2024",
            })
    void movesTheYearOfDates(String before, String after) {
        assertThat(move.move(before).after()).isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trước ngày 20 tháng cuối quý",
                "Hằng năm, trước ngày 15/12",
                "Căn cứ Kế hoạch số 190/KH-UBND ngày 24/5/2023 của UBND tỉnh",
                "theo Nghị định 61/2023/NĐ-CP",
                "Thông tư số 03/2023/TT-BKHCN ngày 15 tháng 5 năm 2023",
                "TCVN ISO 9001:2015",
                "giai đoạn 2021-2025",
                "giai đoạn 2022 – 2023",
                "kết quả năm 2019",
                "20235 hồ sơ",
            })
    void leavesTheRest(String words) {
        assertThat(move.move(words).isChanged()).isFalse();
    }

    @Test
    void tellsTheDaysItMade() {
        assertThat(move.move("Trước ngày 15/3/2023 và 20 tháng 6 năm 2023").days())
                .extracting(YearMove.Day::day)
                .containsExactly(LocalDate.of(2024, 3, 15), LocalDate.of(2024, 6, 20));
    }

    @Test
    void namesTheLastDayOfFebruaryWhereThereIsNoTwentyNinth() {
        YearMove.Moved moved = new YearMove(2024, 2025).move("Trước 29/02/2024");
        assertThat(moved.after()).isEqualTo("Trước 28/02/2025");
        assertThat(moved.days())
                .containsExactly(new YearMove.Day(LocalDate.of(2025, 2, 28), "29/2/2025"));
    }

    @Test
    void movesBackAndOverYears() {
        assertThat(new YearMove(2022, 2026).move("Quý I/2022").after()).isEqualTo("Quý I/2026");
        assertThat(new YearMove(2023, 2023).move("15/3/2023").isChanged()).isFalse();
    }
}
