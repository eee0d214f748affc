package vn.sen.access.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.access.domain.TokenId;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Option;

/**
 * The tokens of the viewer.
 *
 * @param secret of the token just made, shown this once
 */
public record TokensPage(
        List<Line> tokens,
        @Nullable String secret,
        Field name,
        Field until,
        List<Option> spans,
        Field scope,
        List<Option> scopes) {

    public TokensPage {
        tokens = List.copyOf(tokens);
        spans = List.copyOf(spans);
        scopes = List.copyOf(scopes);
    }

    /** A token in the list, in words. */
    public record Line(
            TokenId id, String name, String scope, String until, boolean over, String lastUsed) {}
}
