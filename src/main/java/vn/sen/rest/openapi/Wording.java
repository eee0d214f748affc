package vn.sen.rest.openapi;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words that may be there or not. */
@Component
class Wording {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private final MessageSource messages;

    Wording(MessageSource messages) {
        this.messages = messages;
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(messages.getMessage(key, null, null, VIETNAMESE));
    }

    String get(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("no words for " + key));
    }
}
