package vn.sen.access.app;

import java.security.SecureRandom;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Passwords as Argon2id hashes: 19 MiB, two passes (OWASP's least). Only a few are worked on at a
 * time, so that a crowd at the door does not take all memory.
 */
@Component
class Passwords {

    private static final int AT_ONCE = 4;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int PASSES = 2;
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 3;

    private final Argon2PasswordEncoder encoder;
    private final Semaphore seats = new Semaphore(AT_ONCE, true);
    private final SecureRandom random = new SecureRandom();
    private final SingletonSupplier<String> nobodys = SingletonSupplier.of(() -> hash(oneTime()));

    /**
     * Hashes new passwords at a price. What was hashed at another one still fits.
     *
     * @param kibibytes of memory; more for stronger machines, less for tests alone
     */
    Passwords(@Value("${sen.access.hash-kibibytes:19456}") int kibibytes) {
        encoder = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, kibibytes, PASSES);
    }

    String hash(String password) {
        return seated(() -> encoder.encode(password));
    }

    boolean matches(String password, String hash) {
        return seated(() -> encoder.matches(password, hash));
    }

    /** The hash of a password that nobody knows; made when it is first asked for. */
    String nobodys() {
        return nobodys.obtain();
    }

    /** A password to be read out over the telephone: kmt-4vx-q9p-wbn. */
    final String oneTime() {
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                made.append('-');
            }
            made.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return made.toString();
    }

    private <T> T seated(Supplier<T> work) {
        seats.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            seats.release();
        }
    }
}
