package vn.sen.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.sen.SenTest;
import vn.sen.Statements;
import vn.sen.TestAgency;
import vn.sen.actor.Actor;
import vn.sen.plan.Department;
import vn.sen.plan.PlanId;

@SenTest
class PlanPagesTests {

    private static final String HEALTH = "dong-thap-health-2023";

    @Autowired private MockMvcTester mvc;
    @Autowired private Department.Founder founder;

    private Department department;

    @BeforeEach
    void foundDepartment() {
        department = founder.found("Sở Y tế");
    }

    @Test
    void goFromTheWordFileToTheYear() {
        department.on(2023, 6, 12);

        String plan = upload();
        String review = look(department.secretary, plan + "/doc", "that-doc");
        assertThat(review).contains("Sen đọc được 10 dòng", "17/03 · 19/06 · 19/09 · 19/12");
        look(
                department.secretary,
                review.replaceFirst(
                        "(?s).*href=\"(/ke-hoach/[^\"]*\\?sua=[0-9a-f-]{36})[#\"].*", "$1"),
                "that-sua");
        assertThat(post(department.secretary, plan + "/trinh")).hasStatus(422);
        look(department.secretary, plan + "/ngay-da-qua", "that-da-qua");
    }

    @Test
    void sendFewStatements() {
        department.on(2023, 6, 12);
        PlanId draft = department.drafted(HEALTH);

        assertThat(statements(department.secretary, "/ke-hoach")).hasSizeLessThanOrEqualTo(12);
        assertThat(statements(department.secretary, "/ke-hoach/" + draft + "/doc"))
                .hasSizeLessThanOrEqualTo(12);
    }

    private List<String> statements(Actor actor, String path) {
        return Statements.during(() -> get(actor, path));
    }

    private String upload() {
        try {
            byte[] file =
                    Files.readAllBytes(
                            Path.of("src/main/resources/vn/sen/demo/plans", HEALTH + ".docx"));
            MvcTestResult sent =
                    mvc.post()
                            .uri("/ke-hoach/tai-len")
                            .multipart()
                            .file(new MockMultipartFile("tep", HEALTH + ".docx", null, file))
                            .with(TestAgency.as(department.secretary))
                            .with(csrf())
                            .exchange();
            assertThat(sent)
                    .hasStatus(302)
                    .redirectedUrl()
                    .startsWith("/ke-hoach/")
                    .endsWith("/doc");
            String next = sent.getResponse().getRedirectedUrl();
            return String.valueOf(next).replace("/doc", "");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private MvcTestResult get(Actor actor, String path) {
        return mvc.get().uri(path).with(TestAgency.as(actor)).exchange();
    }

    private MvcTestResult post(Actor actor, String path, String... namesAndValues) {
        var request = mvc.post().uri(path).with(TestAgency.as(actor)).with(csrf());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return request.exchange();
    }

    private String look(Actor actor, String path, String name) {
        MvcTestResult result = get(actor, path);
        assertThat(result.getUnresolvedException()).isNull();
        assertThat(result).hasStatusOk();
        try {
            String body = result.getResponse().getContentAsString();
            Path folder = Files.createDirectories(Path.of("target/preview"));
            Files.writeString(folder.resolve(name + ".html"), body);
            return body;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
