package vn.sen.plan.web.chase;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** All that is needed to draft a letter. */
@Component
record ChaseDesk(ChaseDraft draft, ChaseLetter letter, ChasePages pages) {

    /** SHA-256. */
    static String hash(byte... file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
