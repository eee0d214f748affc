package vn.sen.rest.openapi;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sen.web.Texts;

/** The words of the description: Vietnamese, whoever reads it. */
@Component
class Wording {

    private final Texts texts;

    Wording(Texts texts) {
        this.texts = texts;
    }

    Optional<String> find(String key) {
        return texts.find(key);
    }

    String get(String key) {
        return texts.kept(key);
    }
}
