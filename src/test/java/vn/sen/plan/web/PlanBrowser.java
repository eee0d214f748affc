package vn.sen.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.sen.TestAgency;
import vn.sen.actor.Actor;
import vn.sen.plan.Department;

/** Looks at the pages of a department's plans and sends their forms, whoever it is. */
public record PlanBrowser(MockMvcTester mvc, Department department) {

    public static final String HEALTH = "dong-thap-health-2023";

    public MvcTestResult get(Actor actor, String path) {
        return mvc.get().uri(path).with(TestAgency.as(actor)).exchange();
    }

    public MvcTestResult post(Actor actor, String path, String... namesAndValues) {
        var request = mvc.post().uri(path).with(TestAgency.as(actor)).with(csrf());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return request.exchange();
    }

    /** A page, which is kept beside the others under a name for somebody to look at. */
    public String look(Actor actor, String path, String name) {
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

    /** The secretary takes the health department's file in; the address of its plan. */
    public String upload() {
        try {
            Path file = Path.of("src/main/resources/vn/sen/demo/plans", HEALTH + ".docx");
            MvcTestResult sent = send(HEALTH + ".docx", Files.readAllBytes(file));
            assertThat(sent).hasStatus(302);
            return String.valueOf(sent.getResponse().getRedirectedUrl()).replace("/doc", "");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public MvcTestResult send(String name, byte... file) {
        return mvc.post()
                .uri("/ke-hoach/tai-len")
                .multipart()
                .file(new MockMultipartFile("tep", name, null, file))
                .with(TestAgency.as(department.secretary))
                .with(csrf())
                .exchange();
    }

    public MvcTestResult paste(String text) {
        return mvc.post()
                .uri("/ke-hoach/tai-len")
                .multipart()
                .param("chu", text)
                .with(TestAgency.as(department.secretary))
                .with(csrf())
                .exchange();
    }

    /** What a hidden or filled field of a page holds. */
    public static String value(String page, String field) {
        return found(page, "name=\"" + Pattern.quote(field) + "\" value=\"([^\"]*)\"");
    }

    public static String found(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
