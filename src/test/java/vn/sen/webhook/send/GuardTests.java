package vn.sen.webhook.send;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sen.webhook.domain.WebhookRefusal;

class GuardTests {

    private final Guard strict = new Guard(false);
    private final Guard local = new Guard(true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/a",
                "https://[::1]/a",
                "https://0.0.0.0/a",
                "https://169.254.169.254/latest/meta-data",
                "https://[fe80::1]/a",
                "https://100.100.100.200/a",
                "https://224.0.0.1/a",
                "https://localhost/a",
                "https://[::ffff:127.0.0.1]/a",
                "https://2130706433/a"
            })
    void refusesThisMachineAndWhatHangsOnItsLink(String address) {
        assertThat(strict.refusal(address)).contains(WebhookRefusal.ADDRESS_FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://8.8.8.8/a",
                "https://ten:matkhau@8.8.8.8/a",
                "https:///a",
                "8.8.8.8/a",
                "https://8.8.8.8/a#b",
                "javascript:alert(1)",
                ""
            })
    void refusesWhatIsNoWholeAddress(String address) {
        assertThat(strict.refusal(address)).contains(WebhookRefusal.ADDRESS_BROKEN);
    }

    @Test
    void wantsTlsUnlessItIsNearAndAllowed() {
        assertThat(strict.refusal("http://10.1.2.3/a")).contains(WebhookRefusal.ADDRESS_PLAIN);
        assertThat(strict.refusal("https://10.1.2.3/a")).isEmpty();
        assertThat(local.refusal("http://10.1.2.3/a")).isEmpty();
        assertThat(local.refusal("http://127.0.0.1:8080/a")).isEmpty();
        assertThat(local.refusal("http://8.8.8.8/a")).contains(WebhookRefusal.ADDRESS_PLAIN);
        assertThat(local.refusal("https://169.254.169.254/a"))
                .contains(WebhookRefusal.ADDRESS_FORBIDDEN);
    }
}
