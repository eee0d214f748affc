package vn.sen.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A language the pages are read in. Vietnamese comes first: it is what agencies work in, what is
 * kept and printed, and what stands in for words that another language still lacks.
 */
public enum Language {
    VIETNAMESE("vi", "VN"),
    ENGLISH("en", "GB");

    private static final ScopedValue<Language> CURRENT = ScopedValue.newInstance();

    private final Locale locale;

    Language(String language, String country) {
        this.locale = Locale.of(language, country);
    }

    /** The language of the page that is being made; Vietnamese outside of pages. */
    public static Language current() {
        return CURRENT.orElse(VIETNAMESE);
    }

    /** Whatever is done inside reads in this language. */
    public <T extends @Nullable Object, X extends Throwable> T during(
            ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(CURRENT, this).call(work);
    }

    /** As in the {@code lang} attribute of a page. */
    public String code() {
        return locale.getLanguage();
    }

    Locale locale() {
        return locale;
    }
}
