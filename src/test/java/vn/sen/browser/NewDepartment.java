package vn.sen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import vn.sen.OwnSen;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;
import vn.sen.agency.UnitKind;

/** The first steps of a department of health in an empty program, as its people do them. */
final class NewDepartment {

    static final String PLAN = "dong-thap-health-2023";

    private NewDepartment() {}

    static void setUp(Visitor secretary) {
        secretary.open("/");
        assertThat(secretary.heading()).isEqualTo("Thiết lập ban đầu");
        secretary.picture("thiet-lap-ban-dau");
        secretary.fill("Tên cơ quan", "Sở Y tế");
        secretary.fill("Chữ viết tắt", "SYT");
        secretary.fill("Họ và tên", "Lê Minh Châu");
        secretary.tick("Tôi cũng là thư ký ISO");
        secretary.fill("Tên đăng nhập", "thuky");
        secretary.fill("Mật khẩu", Staff.PASSWORD);
        secretary.fill("Nhập lại mật khẩu", Staff.PASSWORD);
        secretary.press("Bắt đầu dùng Sen");
        secretary.open("/");
        assertThat(secretary.heading()).contains("bước nữa là cả năm có việc.");
        secretary.picture("trang-chinh-moi");
    }

    /** The pages of people have tests of their own; here the people come in at once. */
    static void people(OwnSen sen) {
        Staff staff = Staff.of(sen);
        UnitId medicine = staff.unit("Phòng Nghiệp vụ Y", UnitKind.DIVISION);
        UnitId pharmacy = staff.unit("Phòng Nghiệp vụ Dược", UnitKind.DIVISION);
        UnitId desk = staff.unit("Bộ phận một cửa", UnitKind.ONE_STOP);
        staff.person("giamdoc", "Trần Hoàng Nam", null, Role.LEADER, Role.COMMITTEE_HEAD);
        staff.person("nvy", "Lý Bảo Quyên", medicine, Role.UNIT_HEAD, Role.COMMITTEE_MEMBER);
        staff.person("nvd", "Võ Quốc Khánh", pharmacy, Role.UNIT_HEAD, Role.AUDITOR);
        staff.person("motcua", "Nguyễn Diệu Linh", desk, Role.UNIT_HEAD);
    }

    static void upload(Visitor secretary) {
        secretary.open("/ke-hoach/tai-len");
        secretary.attach("Tệp kế hoạch", Papers.plan(PLAN));
        secretary.press("Đọc tệp");
        assertThat(secretary.path()).endsWith("/doc");
        assertThat(secretary.text()).contains("Trước ngày 20 tháng cuối quý");
        secretary.picture("ban-doc-moi");
        secretary.press("Trình duyệt");
        assertThat(secretary.text()).contains("Đã trình");
    }

    static void approve(Visitor leader) {
        leader.signIn("giamdoc", Staff.PASSWORD);
        leader.follow("Xem và duyệt");
        leader.picture("duyet-ke-hoach");
        leader.fill("Số văn bản", "45");
        leader.fill("Ngày ban hành", "9/1/2023");
        leader.press("Duyệt");
        assertThat(leader.text()).contains("Dải năm");
    }
}
