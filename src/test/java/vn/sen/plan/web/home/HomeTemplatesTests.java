package vn.sen.plan.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sen.actor.Role;
import vn.sen.web.Previews;
import vn.sen.web.ui.AgendaDay;
import vn.sen.web.ui.Due;
import vn.sen.web.ui.Mark;
import vn.sen.web.ui.UnitPart;
import vn.sen.web.ui.Why;
import vn.sen.web.ui.ribbon.Ribbon;
import vn.sen.web.ui.ribbon.Row;
import vn.sen.web.ui.ribbon.Sign;

class HomeTemplatesTests {

    private static final LocalDate TODAY = LocalDate.of(2023, 9, 27);
    private static final Why WHY =
            new Why(
                    "Trước ngày 20 tháng cuối quý",
                    List.of("Tháng cuối quý III là tháng 9: trước ngày 20/9/2023"),
                    "Hạn: thứ Ba, 19/9/2023",
                    "Dòng 2 của kế hoạch.");
    private static final Say SAY =
            Say.of(List.of("Hai phòng *trễ báo cáo* quý III.", "Một bản nộp chờ kiểm tra."));

    @Test
    void openWithTheSentenceThatSaysHowThingsStand() {
        String page =
                Previews.page(
                        "home/home",
                        Previews.frame("Lê Thị Minh Châu", Role.ISO_SECRETARY),
                        secretary(),
                        "trang-chinh-thu-ky");

        assertThat(page)
                .contains("Hai phòng <em>trễ báo cáo</em> quý III. Một bản nộp chờ kiểm tra.")
                .containsOnlyOnce("btn main")
                .contains("Đã có", "Theo yêu cầu của Hướng dẫn");
    }

    @Test
    void showALeaderWhatWaitsForADecisionFirst() {
        LeaderPage leader =
                new LeaderPage(
                        Say.of(List.of("Một việc *trễ*.", "Hai việc chờ duyệt.")),
                        "Thứ Tư, 27/9/2023 · Sở Y tế · Kế hoạch ISO năm 2023",
                        new Matter.Act("Duyệt lần lượt", "pen-line", "#cho-duyet"),
                        List.of(
                                new LeaderPage.Paper(
                                        "Chương trình đánh giá chất lượng nội bộ",
                                        "Dòng 5 · Minh Châu trình 26/9 · hạn 06/10",
                                        "/viec/5",
                                        "Xem và duyệt")),
                        new HomePage.Matters(
                                "Đang trễ", List.of(late()), "Không có việc nào trễ.", "/viec"),
                        year(),
                        new UnitsYear(List.of(), 0),
                        List.of(),
                        null);

        String page =
                Previews.page(
                        "home/leader",
                        Previews.frame("Trần Hoàng Nam", Role.LEADER),
                        leader,
                        "trang-chinh-lanh-dao");

        assertThat(page.indexOf("Chờ duyệt")).isLessThan(page.indexOf("Đang trễ"));
    }

    @Test
    void showAnAgencyWithoutAPlanWhatToDoFirst() {
        BeginPage begin =
                new BeginPage(
                        Say.of(List.of("Ba bước nữa là cả năm có việc.")),
                        "Thứ Tư, 27/9/2023 · Sở Y tế",
                        List.of(
                                new BeginPage.Todo(
                                        "Đơn vị và người",
                                        "6 đơn vị, 14 người",
                                        true,
                                        false,
                                        "/nguoi-dung",
                                        "Xem"),
                                new BeginPage.Todo(
                                        "Kế hoạch năm",
                                        "Tệp Word của kế hoạch, như cơ quan đã ban hành",
                                        false,
                                        true,
                                        "/ke-hoach",
                                        "Tải kế hoạch lên"),
                                new BeginPage.Todo(
                                        "Duyệt kế hoạch",
                                        "Lãnh đạo duyệt, việc của cả năm được giao",
                                        false,
                                        false,
                                        null,
                                        "")),
                        false);

        String page =
                Previews.page(
                        "home/begin",
                        Previews.frame("Lê Thị Minh Châu", Role.ISO_SECRETARY),
                        begin,
                        "trang-chinh-moi");

        assertThat(page).containsOnlyOnce("btn main").contains("Tải kế hoạch lên");
    }

    private static HomePage secretary() {
        Matter undated =
                new Matter(
                        Mark.UNDATED,
                        "Cập nhật danh mục tài liệu bên ngoài theo từng lĩnh vực",
                        "/ke-hoach/1",
                        Matter.Edge.NONE,
                        "Dòng 10 · Văn bản chưa nêu ngày:",
                        "Theo yêu cầu của Hướng dẫn",
                        null,
                        new Matter.Act("Đặt ngày", "calendar-clock", "/ke-hoach/1"),
                        List.of());
        return new HomePage(
                SAY,
                "Thứ Tư, 27/9/2023 · Còn 67 ngày làm việc đến hết năm",
                new Matter.Act("Xem việc trễ", "list-checks", "/viec?tre=true"),
                new Matter.Act("Ghi nhận sự kiện", "zap", "#cho-su-kien"),
                year(),
                new HomePage.Matters(
                        "Cần xử lý", List.of(late(), sent(), undated), "Không có gì.", "/viec"),
                null,
                new HomePage.Coming(
                        List.of(
                                new AgendaDay(
                                        LocalDate.of(2023, 10, 6),
                                        "Hạn chương trình đánh giá",
                                        "/viec/5",
                                        "Thư ký ISO"),
                                new AgendaDay(
                                        LocalDate.of(2023, 12, 19),
                                        "Báo cáo mục tiêu, quý IV",
                                        "/viec/6",
                                        "5 phòng")),
                        List.of(
                                new HomePage.Waiting(
                                        "Khi có thông báo chiêu sinh", "dòng 4", "/su-kien/1"),
                                new HomePage.Waiting(
                                        "khi có yêu cầu từ Nhà nước (Luật, Nghị định, Thông tư",
                                        "dòng 9",
                                        "/su-kien/2")),
                        0,
                        "/ke-hoach/1"),
                List.of(),
                null);
    }

    private static Matter late() {
        return new Matter(
                Mark.LATE,
                "Báo cáo kết quả thực hiện mục tiêu chất lượng, quý III",
                "/viec/1",
                Matter.Edge.LATE,
                "Dòng 2 · 3 trong 5 phòng đã nộp",
                null,
                new Due("19/9", "trễ 6 ngày", true, WHY),
                new Matter.Act("Mở việc", "eye", "/viec/1"),
                List.of(
                        new UnitPart(Mark.ACCEPTED, "Văn phòng Sở", "/viec/2", false),
                        new UnitPart(Mark.RETURNED, "Nghiệp vụ Dược", "/viec/1", true),
                        new UnitPart(Mark.LATE, "Tổ chức cán bộ", "/viec/3", true)));
    }

    private static Matter sent() {
        return new Matter(
                Mark.SUBMITTED,
                "Báo cáo kết quả thực hiện mục tiêu chất lượng, quý III",
                "/viec/4",
                Matter.Edge.TURN,
                "Phòng Nghiệp vụ Y nộp 18/9 · 1 tệp",
                null,
                null,
                new Matter.Act("Xem bản nộp", "eye", "/viec/4"),
                List.of());
    }

    private static HomePage.YearSheet year() {
        Row goals =
                new Row(
                        "1",
                        "Mục tiêu chất lượng",
                        null,
                        "/viec/9",
                        Mark.ACCEPTED,
                        null,
                        false,
                        List.of(
                                new Sign.Bar(
                                        LocalDate.of(2023, 4, 1),
                                        LocalDate.of(2023, 6, 30),
                                        Mark.ACCEPTED),
                                new Sign.Point(
                                        Mark.ACCEPTED,
                                        LocalDate.of(2023, 6, 30),
                                        "/viec/9",
                                        "Hạn 30/6/2023, đã chấp nhận")));
        Row reports =
                new Row(
                        "2",
                        "Báo cáo kết quả mục tiêu",
                        null,
                        "/viec/1",
                        Mark.LATE,
                        "Trễ 6 ngày",
                        true,
                        List.of(
                                new Sign.LateTail(
                                        LocalDate.of(2023, 9, 19),
                                        null,
                                        6,
                                        "/viec/1",
                                        "Hạn 19/9/2023, trễ 6 ngày làm việc")));
        return new HomePage.YearSheet(
                "Dải năm 2023",
                "Kế hoạch duy trì và cải tiến HTQLCL theo TCVN ISO 9001",
                "/ke-hoach/1",
                Ribbon.of(2023, TODAY, List.of(), List.of(goals, reports)));
    }
}
