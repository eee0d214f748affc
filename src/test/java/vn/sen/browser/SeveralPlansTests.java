package vn.sen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sen.Apart;
import vn.sen.intake.TwoTables;

/** Several plans handed in at once, watched while they are read. */
@Apart
class SeveralPlansTests {

    private static final String FIELD = "Tệp kế hoạch";

    @ParameterizedTest
    @EnumSource
    void areReadWhileTheSecretaryWatches(Looks looks) throws IOException {
        try (Visitor secretary = Visitor.at(DemoSen.address(), looks)) {
            Page page = handIn(secretary);
            page.locator("#cac-tep:not([hx-trigger])").waitFor();
            assertThat(secretary.text())
                    .contains("hai-duong-labour-2022.docx", "tra-vinh-ict-2023.docx")
                    .contains("Không tìm thấy bảng nội dung kế hoạch")
                    .contains("Có 2 bảng đều giống kế hoạch");
            secretary.picture("tep-da-nhan");
            assertThat(Accessibility.faults(page)).isEmpty();
            assertThat(widerThanTheScreen(page)).isFalse();

            page.locator("a", words("Có 2 bảng đều giống kế hoạch")).first().click();
            page.waitForURL("**/da-nhan/**");
            secretary.picture("chon-bang");
            assertThat(Accessibility.faults(page)).isEmpty();
            assertThat(widerThanTheScreen(page)).isFalse();
            secretary.tick("Bảng 2: Phụ lục: Kết quả năm 2023");
            secretary.press("Đọc bảng đã chọn");
            page.locator("a.btn.main", words("Xem lại bản nháp")).waitFor();
            assertThat(Accessibility.faults(page)).isEmpty();
            secretary.picture("tep-da-doc");
            secretary.follow("Xem lại bản nháp");
            assertThat(secretary.text()).contains("Rà soát tài liệu");
            answerForTheOtherTable(secretary);
        }
    }

    /** What the table that was not chosen says waits below the rows. */
    private static void answerForTheOtherTable(Visitor secretary) {
        Page page = secretary.page();
        secretary.picture("phan-chua-doc");
        assertThat(secretary.text()).contains("Phần chưa đọc", "Bảng 1");
        assertThat(Accessibility.faults(page)).isEmpty();
        assertThat(widerThanTheScreen(page)).isFalse();
        int rows = page.locator("#ban-doc > [data-row]").count();
        page.locator(".proposals form:has([name=cho][value='t1.r2']) .btn").first().click();
        page.locator("#dong-" + (rows + 1)).waitFor();
        page.locator("form:has([name=cho][value=t1]) .btn").click();
        page.waitForCondition(() -> page.locator("#chua-doc").count() == 0);
    }

    @Test
    void areSeenWithoutScriptByLookingAgain() throws IOException {
        try (Visitor secretary = Visitor.withoutScript(DemoSen.address())) {
            Page page = handIn(secretary);
            for (int i = 0; i < 60 && page.locator("#xem-lai").count() > 0; i++) {
                page.locator("#xem-lai").click();
            }
            assertThat(page.locator("#cac-tep tbody tr").count()).isGreaterThanOrEqualTo(4);
            assertThat(page.locator("#xem-lai").count()).isZero();
        }
    }

    private static Page handIn(Visitor secretary) throws IOException {
        Path two = Papers.written("hai-bang.docx", "");
        Files.write(two, TwoTables.file());
        secretary.signIn("thuky.yte", DemoSen.PASSWORD);
        secretary.open("/ke-hoach/tai-len");
        secretary.attach(
                FIELD,
                Papers.plan("hai-duong-labour-2022"),
                Papers.plan("tra-vinh-ict-2023"),
                Papers.report("Báo cáo tháng.txt"),
                two);
        secretary.page().locator("main form button.btn").first().click();
        secretary.page().waitForURL("**/da-nhan");
        return secretary.page();
    }

    private static Page.LocatorOptions words(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    private static boolean widerThanTheScreen(Page page) {
        return Boolean.TRUE.equals(
                page.evaluate("document.documentElement.scrollWidth > window.innerWidth + 1"));
    }
}
