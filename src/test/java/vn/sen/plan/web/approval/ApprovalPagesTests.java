package vn.sen.plan.web.approval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.sen.actor.Role;
import vn.sen.plan.web.PlanOnPaper;
import vn.sen.web.Previews;
import vn.sen.web.Texts;
import vn.sen.web.ui.Field;

class ApprovalPagesTests {

    private final Texts texts = Previews.words();

    @Test
    void countTheWorkOfEveryDoerByQuarter() {
        ApprovalPage page =
                new ApprovalPages(new PlanOnPaper().sheet(), texts).page(true, decision(), null);

        assertThat(page.shares())
                .contains(new ApprovalPage.Share("Phòng Nghiệp vụ Y", 1, 2, 1, 1, 2));
        assertThat(page.past()).extracting(ApprovalPage.PastDay::due).containsExactly("17/3/2023");
        assertThat(
                        Previews.page(
                                "plan/approval/page",
                                Previews.frame("Lê Hoàng Nam", Role.LEADER),
                                page,
                                "duyet"))
                .contains("Ai làm, quý nào");
    }

    private static ApprovalPage.Decision decision() {
        return new ApprovalPage.Decision(
                0,
                Field.of("hieuLuc", "Có hiệu lực từ ngày", "12/6/2023"),
                Field.of("so", "Số văn bản"),
                Field.of("ngay", "Ngày ban hành"),
                Field.of("lyDo", "Trả lại với ý kiến"),
                null);
    }
}
