package vn.sen.plan.web.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sen.actor.Role;
import vn.sen.web.Previews;
import vn.sen.web.ui.Address;
import vn.sen.web.ui.Chip;
import vn.sen.web.ui.Crumb;
import vn.sen.web.ui.Due;
import vn.sen.web.ui.Fact;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Happening;
import vn.sen.web.ui.Listing;
import vn.sen.web.ui.Mark;
import vn.sen.web.ui.Option;
import vn.sen.web.ui.Pages;
import vn.sen.web.ui.Sorted;
import vn.sen.web.ui.Step;
import vn.sen.web.ui.StoredFile;
import vn.sen.web.ui.Tab;
import vn.sen.web.ui.UnitPart;
import vn.sen.web.ui.Why;

class TaskTemplatesTests {

    private static final String REPORT =
            "Báo cáo kết quả thực hiện mục tiêu chất lượng, quý III/2023";
    private static final Why WHY =
            new Why(
                    "Trước ngày 20 tháng cuối quý",
                    List.of(
                            "Tháng cuối quý III là tháng 9: trước ngày 20/9/2023",
                            "“Trước” không tính ngày 20"),
                    "Hạn: thứ Ba, 19/9/2023",
                    "Từ 20/9 đến 27/9 có 6 ngày làm việc");

    @Test
    void showTheDoerOneButtonThatAnswers() {
        String page = page("viec", doer());

        assertThat(page)
                .contains(REPORT, "không ai sửa hay xoá được", "Nộp lại", "a41f…09c2")
                .containsOnlyOnce("btn main");
    }

    @Test
    void showTheAccepterOneButtonThatAnswers() {
        String page = page("viec-kiem-tra", accepter(giveBack()));

        assertThat(page).contains("Chấp nhận", "Trả lại").containsOnlyOnce("btn main");
        assertThat(page).contains("<dialog class=\"dialog\" id=\"tra-lai\"");
    }

    @Test
    void keepWhatWasTypedWhenTheReasonIsMissing() {
        Ask failed =
                giveBack()
                        .failed(
                                null,
                                Field.of("lyDo", "Lý do", " ")
                                        .error("Viết điều cần sửa để người làm biết."));

        String page = page("viec-tra-lai-sai", accepter(failed));

        assertThat(page)
                .contains("Viết điều cần sửa")
                .doesNotContain("<dialog class=\"dialog\" id=\"tra-lai\"");
    }

    @Test
    void listTasksAsATableOfNamesThatAreLinks() {
        String page =
                Previews.page(
                        "task/list",
                        Previews.frame("Lê Thị Minh Châu", Role.ISO_SECRETARY),
                        list(),
                        "danh-sach-viec");

        assertThat(page).contains("href=\"/viec/1\"", "trễ 6 ngày", "Khi có thông báo chiêu sinh");
    }

    private static String page(String name, TaskPage page) {
        return Previews.page(
                "task/task", Previews.frame("Đỗ Ngọc Vy", Role.UNIT_ISO_OFFICER), page, name);
    }

    private static TaskPage doer() {
        Deeds deeds =
                new Deeds(
                        false,
                        Field.of("ngayXong", "Ngày làm xong", "27/9/2023")
                                .help("Để nguyên nếu xong hôm nay."),
                        true,
                        false,
                        null,
                        new Deeds.HandOver(
                                Field.of("nguoi", "Giao cho người khác trong phòng", "2"),
                                List.of(
                                        Option.of("1", "Đỗ Ngọc Vy"),
                                        Option.of("2", "Hồ Văn Tùng"))),
                        null,
                        null,
                        null,
                        Field.of("yKien", "Ý kiến của bạn"));
        return task(
                List.of(
                        new TaskPage.Badge(Mark.RETURNED, null),
                        new TaskPage.Badge(Mark.LATE, "Trễ 6 ngày làm việc")),
                new TaskPage.Returned(
                        "Minh Châu trả lại ngày 20/9:",
                        "Thiếu số liệu tháng 9 ở mục tiêu thứ hai. Bổ sung rồi nộp lại, phần khác"
                                + " đã đủ."),
                evidence(true),
                deeds);
    }

    private static TaskPage accepter(Ask giveBack) {
        Deeds deeds =
                new Deeds(
                        false,
                        null,
                        false,
                        true,
                        giveBack,
                        null,
                        null,
                        null,
                        cancel(),
                        Field.of("yKien", "Ý kiến của bạn"));
        return task(
                List.of(new TaskPage.Badge(Mark.SUBMITTED, null)), null, evidence(false), deeds);
    }

    private static TaskPage task(
            List<TaskPage.Badge> badges,
            TaskPage.@Nullable Returned returned,
            EvidenceSheet evidence,
            Deeds deeds) {
        return new TaskPage(
                new TaskPage.Head(
                        "/viec/1",
                        3,
                        REPORT,
                        "Phòng Nghiệp vụ Dược",
                        badges,
                        List.of(
                                Crumb.of("Việc của tôi", "/viec"),
                                Crumb.of("Dòng 2", "/ke-hoach/1"),
                                Crumb.here("Quý III")),
                        null),
                List.of(
                        new Step(Mark.ACCEPTED, "Làm", "Ngọc Vy, 18/9", Step.Place.PAST),
                        new Step(
                                Mark.RETURNED,
                                "Thư ký ISO kiểm tra",
                                "Minh Châu trả lại 20/9",
                                Step.Place.NOW),
                        new Step(Mark.NOT_DUE, "Chấp nhận", "việc xong", Step.Place.AHEAD)),
                returned,
                evidence,
                List.of(
                        new TaskPage.Remark(
                                "MC",
                                "Minh Châu",
                                "Thư ký ISO · 20/9 lúc 09:05",
                                "Mục tiêu thứ hai mới có số đến tháng 8.\nLấy thêm tháng 9 từ sổ"
                                        + " theo dõi nhé."),
                        new TaskPage.Remark(
                                "NV",
                                "Ngọc Vy",
                                "26/9 lúc 15:20",
                                "Sáng mai có số tháng 9, tôi bổ sung và nộp trong ngày 27/9.")),
                List.of(
                        new Happening(
                                "upload",
                                "Ngọc Vy",
                                "thêm tệp “Số liệu quý III.xlsx”",
                                null,
                                "27/9 08:12"),
                        new Happening("undo-2", "Minh Châu", "trả lại", null, "20/9 09:05"),
                        new Happening("send", "Ngọc Vy", "nộp", null, "18/9 16:40"),
                        new Happening("zap", null, "Sen mở việc theo dòng 2", null, "5/6 09:00")),
                new TaskPage.DueSheet("Hạn 19/9/2023", WHY, null),
                List.of(
                        Fact.quote(
                                "Dòng 2",
                                "Báo cáo kết quả thực hiện mục tiêu chất lượng hàng năm của đơn vị"
                                        + " (bao gồm MTCL của cơ quan và các phòng chuyên môn)"),
                        Fact.of("Người làm", "Đỗ Ngọc Vy, công chức phụ trách ISO"),
                        Fact.of("Người duyệt", "Lê Thị Minh Châu, thư ký ISO"),
                        Fact.quote("Biểu mẫu", "Theo mẫu kèm theo Mô hình HTQLCL"),
                        Fact.of("Điều khoản", "9.1.3")),
                new TaskPage.Siblings(
                        "2 chấp nhận, 1 chờ xem",
                        List.of(
                                new UnitPart(Mark.ACCEPTED, "Văn phòng Sở", "/viec/2", false),
                                new UnitPart(Mark.SUBMITTED, "Nghiệp vụ Y", "/viec/3", false),
                                new UnitPart(Mark.RETURNED, "Nghiệp vụ Dược", null, true))),
                new SharesSheet(
                        "1 trên 2 nơi đã ghi phần của mình",
                        List.of(
                                new SharesSheet.Line(
                                        "Văn phòng Sở",
                                        "Phối hợp",
                                        Mark.ACCEPTED,
                                        "Đã góp phần",
                                        List.of(
                                                new SharesSheet.Gift(
                                                        "Ngày 18/9/2023, Lê Thị Sen",
                                                        "Đã gửi số liệu",
                                                        "/viec/1/phoi-hop/1/tep",
                                                        "so-lieu.xlsx",
                                                        "https://vanban.vn/1"))),
                                new SharesSheet.Line(
                                        "Phòng Tài chính",
                                        "Tham mưu",
                                        Mark.NOT_DUE,
                                        "Chưa ghi",
                                        List.of())),
                        "/viec/1/phoi-hop",
                        "Chưa ghi phần phối hợp: Phòng Tài chính."),
                new AppealsSheet(List.of(), "/viec/1/gia-han", "/viec/1/vuong-mac"),
                deeds,
                null);
    }

    private static EvidenceSheet evidence(boolean open) {
        StoredFile report =
                new StoredFile(
                        "Báo cáo mục tiêu quý III, Phòng Nghiệp vụ Dược.docx",
                        "/viec/1/bang-chung/1",
                        "182 KB · Ngọc Vy nộp 18/9 lúc 16:40",
                        "a41f…09c2");
        StoredFile figures =
                new StoredFile(
                        "Số liệu quý III.xlsx",
                        "/viec/1/bang-chung/2",
                        "46 KB · thêm hôm nay lúc 08:12 · chưa nộp",
                        "77b0…1fe8");
        StoredFile link =
                new StoredFile(
                        "Sổ theo dõi thuốc trên hệ thống",
                        "https://example.vn/so",
                        "Ngọc Vy thêm 18/9 lúc 16:20",
                        null);
        return new EvidenceSheet(
                List.of(
                        new EvidenceSheet.Piece(report, false, null),
                        new EvidenceSheet.Piece(
                                figures, false, open ? "/viec/1/bang-chung/2/rut" : null),
                        new EvidenceSheet.Piece(link, true, null)),
                open
                        ? new EvidenceSheet.Drop(
                                Field.of("tep", "Tệp bằng chứng")
                                        .help("Word, Excel, PDF, ảnh; tối đa 50 MB mỗi tệp."),
                                Field.of("ten", "Tên gọi"),
                                Field.of("duongDan", "Địa chỉ"),
                                false)
                        : null);
    }

    private static Ask giveBack() {
        return new Ask(
                "tra-lai",
                new Ask.Sending("/viec/1/tra-lai", 3),
                new Ask.Words(
                        "Trả lại việc này?",
                        "Việc trở về người làm, kèm lời của bạn. Bằng chứng vẫn còn nguyên.",
                        "Trả lại",
                        "Thôi",
                        "go"),
                null,
                Field.of("lyDo", "Điều cần sửa"),
                false);
    }

    private static Ask cancel() {
        return new Ask(
                "huy-viec",
                new Ask.Sending("/viec/1/huy", 3),
                new Ask.Words(
                        "Huỷ việc này?",
                        "Việc vẫn còn trong lịch sử, kèm lý do.",
                        "Huỷ việc",
                        "Giữ việc",
                        "danger"),
                null,
                Field.of("lyDo", "Lý do"),
                false);
    }

    private static TaskListPage list() {
        TaskListPage.Line late =
                new TaskListPage.Line(
                        "2",
                        "",
                        REPORT,
                        "/viec/1",
                        "Phòng Nghiệp vụ Dược",
                        new Due("19/9", "trễ 6 ngày", true, WHY),
                        null,
                        Mark.RETURNED,
                        null,
                        true,
                        NO_MORE,
                        null);
        TaskListPage.Line waiting =
                new TaskListPage.Line(
                        "4",
                        "",
                        "Tham gia đào tạo, tập huấn kiến thức chung về tiêu chuẩn quốc gia TCVN"
                                + " ISO 9001",
                        "/viec/2",
                        "Thành viên Ban ISO",
                        null,
                        "Khi có thông báo chiêu sinh",
                        Mark.WAITING,
                        null,
                        false,
                        NO_MORE,
                        null);
        TaskListPage.Line sent =
                new TaskListPage.Line(
                        "5",
                        "",
                        "Lập chương trình đánh giá từng đợt",
                        "/viec/3",
                        "Minh Châu, Thư ký ISO",
                        new Due("06/10", "còn 7 ngày", false, WHY),
                        null,
                        Mark.SUBMITTED,
                        null,
                        false,
                        NO_MORE,
                        null);
        return new TaskListPage(
                "Việc của tôi",
                "3 việc chưa xong, 1 việc trễ",
                listing(),
                List.of(late, waiting, sent),
                null);
    }

    private static final TaskListPage.More NO_MORE = new TaskListPage.More("", "", "", "", null);

    private static Listing listing() {
        Address asked = Address.of("/viec").with("khi", "tre");
        return new Listing(
                "tasks",
                "Việc của tôi",
                asked,
                List.of(
                        Tab.of("Của tôi", "/viec", true, 3),
                        Tab.of("Cả phòng", "/viec?nhom=phong", false, 8),
                        Tab.of("Cả cơ quan", "/viec?nhom=co-quan", false, 46)),
                new Listing.Search("Tìm", "Tìm việc", "bao cao", asked.keptBeside("q")),
                List.of(
                        new Chip("Chưa xong", "/viec?tatCa=true", true),
                        new Chip("Trễ", "/viec?tre=true", false)),
                List.of(),
                List.of(
                        column("viec", "Việc", true),
                        column("nguoi-lam", "Người làm", false),
                        column("han", "Hạn", false),
                        column("trang-thai", "Trạng thái", false)),
                new Listing.Saved(List.of(), "khi=tre", null),
                Pages.of(1, 20, 46, "/viec"),
                "46 việc",
                new Listing.Empty("Không có việc nào", "Đổi bộ lọc để xem việc khác."),
                "/viec.xlsx");
    }

    private static Listing.Column column(String key, String title, boolean fixed) {
        return new Listing.Column(key, title, true, fixed, null, Sorted.NOT);
    }
}
