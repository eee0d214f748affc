package vn.sen.web;

import gg.jte.TemplateEngine;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * Finds the template of a view name: {@code plan/review} is {@code plan/review.jte}. Redirects are
 * left to Spring.
 */
final class JteViews implements ViewResolver, Ordered {

    private final TemplateEngine engine;
    private final Frames frames;

    JteViews(TemplateEngine engine, Frames frames) {
        this.engine = engine;
        this.frames = frames;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        String template = name + ".jte";
        return engine.hasTemplate(template) ? new JteView(engine, template, frames) : null;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
