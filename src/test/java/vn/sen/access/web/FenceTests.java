package vn.sen.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.sen.SenTest;
import vn.sen.TestAgency;
import vn.sen.access.Accounts;
import vn.sen.actor.Actor;
import vn.sen.actor.Role;

@SenTest
class FenceTests {

    @Autowired private MockMvcTester mvc;
    @Autowired private TestAgency.Founder founder;
    @Autowired private Accounts accounts;

    @Test
    void sendsEveryPageWithStrictHeaders() {
        assertThat(mvc.get().uri("/phong-cach"))
                .hasStatusOk()
                .headers()
                .hasValue(
                        "Content-Security-Policy",
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'"
                                + " data:; font-src 'self'; connect-src 'self'; form-action 'self';"
                                + " base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'")
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasValue("X-Frame-Options", "DENY")
                .hasValue("Referrer-Policy", "same-origin")
                .hasValue(
                        "Permissions-Policy",
                        "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
    }

    @Test
    void showsStyleSheetsToEverybody() {
        assertThat(mvc.get().uri("/css/tokens.css")).hasStatusOk();
    }

    @Test
    void signsOutWhoHasNoPersonHere() {
        Actor stranger = founder.found("Sở Y tế").person("Trần Văn An", Role.STAFF);
        Actor elsewhere =
                new Actor(
                        founder.found("Sở Tư pháp").id(),
                        stranger.person(),
                        stranger.units(),
                        stranger.roles());

        assertThat(mvc.get().uri("/tai-khoan").with(TestAgency.as(elsewhere)).exchange())
                .hasStatus(302);
    }

    @Test
    void leadsAPartOfAPageToTheSignInAsAWhole() {
        TestAgency agency = founder.found("Sở Y tế");
        Actor somebody = agency.person("Trần Văn An", Role.STAFF);
        String login = "an." + somebody.person();
        agency.in(
                () ->
                        TestAgency.done(
                                accounts.open(null, somebody.person(), login, "mot cau de nho")));

        assertThat(mvc.get().uri("/tai-khoan").header("HX-Request", "true"))
                .hasStatus(401)
                .headers()
                .hasValue("HX-Redirect", "/dang-nhap?tiep=%2Ftai-khoan");
    }
}
