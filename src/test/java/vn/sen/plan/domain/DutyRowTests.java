package vn.sen.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sen.calendar.DeadlineReader;
import vn.sen.plan.PlanId;

/** Sentences of the part on organisation, of the health department's plan where not said else. */
class DutyRowTests {

    private static final String QUARTERLY =
            "Định kỳ hàng Quý, các phòng có báo cáo tình hình triển khai, áp dụng HTQLCL tại phòng"
                    + " về Thư ký ISO để tổng hợp chung.";
    private static final String ANNOUNCE =
            "Tổng hợp báo cáo và trình Giám đốc Sở công bố Hệ thống quản lý chất lượng phù hợp"
                    + " Tiêu chuẩn quốc gia TCVN ISO 9001 theo quy định";

    @Test
    void proposesADutyThatSaysWhen() {
        List<DutyRow> proposed = proposed(duty("Các phòng chuyên môn", QUARTERLY));

        assertThat(proposed).singleElement().extracting(DutyRow::words).isEqualTo(QUARTERLY);
        assertThat(proposed.getFirst().unit()).isEqualTo("Các phòng chuyên môn");
        assertThat(proposed.getFirst().timing()).isEqualTo("Định kỳ hàng Quý");
        assertThat(proposed.getFirst().text().content()).isEqualTo(QUARTERLY);
    }

    @Test
    void proposesWhatTheStandardWantsAndNoRowDoes() {
        Duty duty =
                duty(
                        "Ban Chỉ đạo ISO",
                        ANNOUNCE + "; theo dõi, đôn đốc việc triển khai tại các phòng.");

        assertThat(proposed(duty)).extracting(DutyRow::words).containsExactly(ANNOUNCE);
        assertThat(proposed(duty, row("announce-conformity"))).isEmpty();
        assertThat(proposed(duty, row("announce-conformity").dropped(true))).hasSize(1);
    }

    @Test
    void doesNotSayAgainThatSomethingIsDoneOnceAYearAtLeast() {
        Duty duty =
                duty(
                        "Ban Chỉ đạo ISO",
                        "Thực hiện đánh giá nội bộ và xem xét của lãnh đạo tối thiểu một năm một"
                                + " lần");

        assertThat(proposed(duty)).hasSize(1);
        assertThat(proposed(duty, row("conduct-audit"), row("management-review"))).isEmpty();
    }

    @Test
    void leavesOversightAlone() {
        assertThat(
                        proposed(
                                duty(
                                        "Ban chỉ đạo ISO",
                                        "Theo dõi, đôn đốc, hướng dẫn kiểm tra thực hiện việc duy"
                                                + " trì và áp dụng HTQLCL theo TCVN ISO 9001:2015"
                                                + " của các phòng chuyên môn.")))
                .isEmpty();
    }

    private static List<DutyRow> proposed(Duty duty, Item... rows) {
        return DutyRow.proposed(List.of(duty), List.of(rows), new DeadlineReader());
    }

    private static Duty duty(String unit, String words) {
        return new Duty(unit, List.of(words));
    }

    private static Item row(String activity) {
        ItemText text = new ItemText("", "", "Việc", "", List.of(), List.of(activity), List.of());
        return Item.drafted(PlanId.next(), 1, text, List.of());
    }
}
