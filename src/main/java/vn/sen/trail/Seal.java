package vn.sen.trail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.AgencyId;

/**
 * The hash of an entry: SHA-256 over its fields in the order below, each as the decimal length of
 * its UTF-8 bytes, a colon and the bytes, an absent one as a hyphen. First the form's name, the
 * previous hash and the agency; then number, instant (ISO 8601, UTC), person, role, act, type and
 * key of the subject; then the values before and the values after, each as their count followed by
 * names and values in the order of the names.
 *
 * <p>Nothing here may ever change; another form gets another name.
 */
final class Seal {

    /** What the first entry of a chain has for a previous hash. */
    static final String NONE = "0".repeat(64);

    private static final String FORM = "sen-trail-1";

    private final MessageDigest digest = sha256();

    private Seal() {}

    static String of(AgencyId agency, Entry entry, String previous) {
        Seal seal = new Seal();
        seal.add(FORM);
        seal.add(previous);
        seal.add(agency);
        seal.add(entry.number());
        seal.add(entry.at());
        seal.add(entry.by());
        seal.add(entry.as());
        seal.add(entry.what());
        seal.add(entry.subject().type());
        seal.add(entry.subject().id());
        seal.addAll(entry.before());
        seal.addAll(entry.after());
        return HexFormat.of().formatHex(seal.digest.digest());
    }

    private void addAll(Map<String, String> values) {
        add(values.size());
        new TreeMap<>(values)
                .forEach(
                        (name, value) -> {
                            add(name);
                            add(value);
                        });
    }

    private void add(@Nullable Object field) {
        if (field == null) {
            digest.update((byte) '-');
            return;
        }
        byte[] bytes = field.toString().getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
