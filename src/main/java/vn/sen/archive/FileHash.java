package vn.sen.archive;

import java.util.regex.Pattern;

/**
 * The name of a content: its SHA-256.
 *
 * @param hex 64 hexadecimal digits in small letters
 */
public record FileHash(String hex) {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public FileHash {
        if (!SHA_256.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a SHA-256 in hexadecimal");
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
