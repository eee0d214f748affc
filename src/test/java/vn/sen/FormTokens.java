package vn.sen;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * Puts the program's own store of form tokens back: Spring's {@code csrf()} for requests without a
 * browser leaves another one in the filter, which all tests share.
 */
final class FormTokens implements BeforeEachCallback {

    private static final String STORE = "tokenRepository";
    private static final Map<CsrfFilter, Object> OWN = new ConcurrentHashMap<>();

    @Override
    public void beforeEach(ExtensionContext context) {
        SpringExtension.getApplicationContext(context)
                .getBeansOfType(SecurityFilterChain.class)
                .values()
                .stream()
                .flatMap(chain -> chain.getFilters().stream())
                .filter(CsrfFilter.class::isInstance)
                .forEach(filter -> restore((CsrfFilter) filter));
    }

    private static void restore(CsrfFilter filter) {
        Object own = OWN.computeIfAbsent(filter, _ -> ReflectionTestUtils.getField(filter, STORE));
        ReflectionTestUtils.setField(filter, STORE, own);
    }
}
