package vn.sen.access.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which passwords are let in: ten characters or more, of at least five kinds, not one of those that
 * everybody tries first, and not made from the login name. No capitals or signs are demanded:
 * length is what helps (NIST SP 800-63B, 5.1.1.2).
 */
public final class PasswordRule {

    public static final int SHORTEST = 10;
    public static final int LONGEST = 200;
    private static final int FEWEST_CHARACTERS = 5;
    private static final Set<String> COMMON = common();

    private PasswordRule() {}

    public static Optional<AccessRefusal> refuses(String password, String login) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(AccessRefusal.PASSWORD_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(AccessRefusal.PASSWORD_LONG);
        }
        String plain = password.toLowerCase(Locale.ROOT);
        if (login.length() > 2 && plain.contains(login)) {
            return Optional.of(AccessRefusal.PASSWORD_LIKE_LOGIN);
        }
        return COMMON.contains(plain) || plain.chars().distinct().count() < FEWEST_CHARACTERS
                ? Optional.of(AccessRefusal.PASSWORD_COMMON)
                : Optional.empty();
    }

    private static Set<String> common() {
        InputStream file = PasswordRule.class.getResourceAsStream("/vn/sen/access/common.txt");
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
