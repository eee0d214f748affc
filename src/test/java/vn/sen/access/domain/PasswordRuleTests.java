package vn.sen.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTests {

    @ParameterizedTest
    @CsvSource({
        "ngan, PASSWORD_SHORT",
        "chinkytu9, PASSWORD_SHORT",
        "matkhau123, PASSWORD_COMMON",
        "MatKhau@123, PASSWORD_COMMON",
        "aaaaaaaaaaaa, PASSWORD_COMMON",
        "121212121212, PASSWORD_COMMON",
        "so-y-te-an.tv-2023, PASSWORD_LIKE_LOGIN"
    })
    void refusesWhatIsEasilyGuessed(String password, AccessRefusal expected) {
        assertThat(PasswordRule.refuses(password, "an.tv")).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mot cau de nho", "bốn con mèo xanh", "xK9#mQ2$vL", "kmt-4vx-q9p-wbn"})
    void takesWhatIsLong(String password) {
        assertThat(PasswordRule.refuses(password, "an.tv")).isEmpty();
    }

    @Test
    void refusesWhatIsLongerThanAnybodyTypes() {
        assertThat(PasswordRule.refuses("dài quá ".repeat(26), "an.tv"))
                .contains(AccessRefusal.PASSWORD_LONG);
    }
}
