package vn.sen.reminder.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import vn.sen.actor.AgencyId;

/**
 * The secret part of a calendar's address: the agency, so that only its rows are looked into, and
 * 256 random bits.
 *
 * @param text 64 letters and digits, of Base64 for addresses
 */
public record FeedToken(AgencyId agency, String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int AGENCY_BYTES = 16;
    private static final int SECRET_BYTES = 32;
    private static final int LENGTH = 64;

    public static FeedToken next(AgencyId agency) {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        ByteBuffer whole = ByteBuffer.allocate(AGENCY_BYTES + SECRET_BYTES);
        whole.putLong(agency.value().getMostSignificantBits())
                .putLong(agency.value().getLeastSignificantBits())
                .put(secret);
        return new FeedToken(
                agency, Base64.getUrlEncoder().withoutPadding().encodeToString(whole.array()));
    }

    /** Empty for what cannot be one. */
    public static Optional<FeedToken> read(String text) {
        if (text.length() != LENGTH) {
            return Optional.empty();
        }
        try {
            ByteBuffer whole = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            UUID agency = new UUID(whole.getLong(), whole.getLong());
            return Optional.of(new FeedToken(new AgencyId(agency), text));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    /** What is kept of it. */
    public String hash() {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "feed of " + agency;
    }
}
