package vn.sen.plan.web.review;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.sen.plan.domain.Doubt;
import vn.sen.plan.domain.Item;

/** Words of a row that may stand as they are, though they are doubtful. */
final class StandingWords {

    private StandingWords() {}

    static String address(String path, Item item, String key, String words) {
        String kind = key.equals(Doubt.SLIP) ? "loi-viet" : "chua-hieu";
        return path
                + "/dong/"
                + item.id()
                + "/giu-nguyen?loai="
                + kind
                + "&loi="
                + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    static String key(String kind) {
        return kind.equals("loi-viet") ? Doubt.SLIP : Doubt.UNREAD;
    }
}
