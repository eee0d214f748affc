package vn.sen.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sen.intake.Readings.contents;
import static vn.sen.intake.Readings.time;
import static vn.sen.intake.Readings.value;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Plans that say their tasks in sentences and labelled lines, without a table. */
class ProsePlanTests {
    private static final List<String> LINES =
            List.of(
                    "SỞ TƯ PHÁP",
                    "KẾ HOẠCH",
                    "Chuyển đổi số năm 2025",
                    "Căn cứ Nghị định số 42/2022/NĐ-CP của Chính phủ;",
                    "Sở Tư pháp xây dựng Kế hoạch như sau:",
                    "I. MỤC ĐÍCH, YÊU CẦU",
                    "1. Mục đích",
                    "- Phân công rõ việc.",
                    "II. NỘI DUNG",
                    "1. Hạ tầng số",
                    "1.1. Rà soát máy tính, thiết bị mạng của các phòng",
                    "- Đơn vị chủ trì: Văn phòng Sở.",
                    "- Đơn vị phối hợp: Các phòng chuyên môn; Trung tâm Trợ giúp pháp lý.",
                    "- Thời gian thực hiện: Quý I/2025.",
                    "- Sản phẩm: Báo cáo rà soát.",
                    "1.2. Tổ chức thực hiện sao lưu dữ liệu",
                    "- Đơn vị chủ trì: Văn phòng Sở.",
                    "- Thời gian hoàn thành: Trước ngày 30/6/2025.",
                    "2. Nhân lực số",
                    "2.1. Bồi dưỡng kỹ năng số (Thời gian: tháng 9/2025; chủ trì: Thanh tra Sở)",
                    "III. TỔ CHỨC THỰC HIỆN",
                    "1. Văn phòng Sở",
                    "- Theo dõi, đôn đốc.",
                    "Nơi nhận:",
                    "- Như trên.",
                    "GIÁM ĐỐC",
                    "Trần Văn Bình");

    private static void isRead(PlanReading plan) {
        assertThat(contents(plan))
                .containsExactly(
                        "Rà soát máy tính, thiết bị mạng của các phòng",
                        "Tổ chức thực hiện sao lưu dữ liệu",
                        "Bồi dưỡng kỹ năng số");
        assertThat(plan.items().stream().map(item -> value(item.label().no())))
                .containsExactly("1.1", "1.2", "2.1");
        assertThat(plan.items().stream().map(item -> value(item.label().section())))
                .containsExactly("1. Hạ tầng số", "1. Hạ tầng số", "2. Nhân lực số");
        assertThat(plan.items().getFirst().responsible())
                .extracting(Found::value)
                .containsExactly(
                        new Party(Part.LEAD, "Văn phòng Sở"),
                        new Party(Part.COORDINATE, "Các phòng chuyên môn"),
                        new Party(Part.COORDINATE, "Trung tâm Trợ giúp pháp lý"));
        assertThat(plan.items().getFirst().outputs())
                .extracting(Found::value)
                .containsExactly("Báo cáo rà soát");
        assertThat(time(plan, 0).text()).isEqualTo("Quý I/2025");
        assertThat(time(plan, 1).text()).isEqualTo("Trước ngày 30/6/2025");
        assertThat(time(plan, 2).text()).isEqualTo("tháng 9/2025");
        assertThat(plan.items().get(2).responsible())
                .extracting(Found::value)
                .containsExactly(new Party(Part.LEAD, "Thanh tra Sở"));
        assertThat(plan.duties()).hasSize(1);
        assertThat(value(plan.ending().signer()).name()).isEqualTo("Trần Văn Bình");
    }

    @Test
    void readsTasksOfATextFile() {
        isRead(Readings.of(String.join("\n", LINES).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsTasksOfAWordFileAndSaysInWhichParagraph() {
        PlanReading plan =
                Readings.ofBody(LINES.stream().map(WordBytes::p).collect(Collectors.joining()));
        isRead(plan);
        assertThat(plan.items().getFirst().content().source().place())
                .isEqualTo(new Source.InParagraph(11));
    }
}
