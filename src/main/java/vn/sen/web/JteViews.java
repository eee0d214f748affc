package vn.sen.web;

import gg.jte.TemplateEngine;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.view.UrlBasedViewResolver;

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
        if (name.startsWith(UrlBasedViewResolver.REDIRECT_URL_PREFIX)) {
            return null;
        }
        String template = name + ".jte";
        if (!engine.hasTemplate(template)) {
            throw new IllegalStateException("there is no template " + template);
        }
        return new JteView(engine, template, frames);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
