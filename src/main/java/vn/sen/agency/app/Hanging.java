package vn.sen.agency.app;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import vn.sen.agency.WorkInHand;

/**
 * What hangs on a person.
 *
 * @param pieces as many as are handed over at once, in the order of those who keep them
 * @param total how many there are
 */
public record Hanging(List<WorkInHand.Piece> pieces, int total) {

    /** As many as one act takes. */
    static final int MOST = 300;

    private static final int ENOUGH = 16;

    static Hanging of(List<WorkInHand.Piece> all) {
        return new Hanging(List.copyOf(all.subList(0, Math.min(MOST, all.size()))), all.size());
    }

    public boolean isEmpty() {
        return total == 0;
    }

    /** The same as long as the same pieces hang. */
    public String fingerprint() {
        String keys =
                pieces.stream()
                        .map(WorkInHand.Piece::key)
                        .sorted()
                        .collect(Collectors.joining("\n"));
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(keys.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, ENOUGH);
        } catch (NoSuchAlgorithmException always) {
            throw new IllegalStateException(always);
        }
    }
}
