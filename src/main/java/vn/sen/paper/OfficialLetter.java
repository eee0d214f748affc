package vn.sen.paper;

import java.util.List;

/**
 * An official letter ("cong van"): the one kind of paper without a title of its own.
 *
 * @param subject what it is about, without the letters that stand before it
 * @param addressees whom it asks to act, each a name; at least one
 */
public record OfficialLetter(
        Issuer issuer,
        Numbering numbering,
        PlaceAndDay placeAndDay,
        String subject,
        List<String> addressees,
        List<Block> body,
        Receivers receivers,
        Signer signer) {

    public OfficialLetter {
        addressees = List.copyOf(addressees);
        body = List.copyOf(body);
        if (addressees.isEmpty()) {
            throw new IllegalArgumentException("a letter is addressed to somebody");
        }
    }
}
