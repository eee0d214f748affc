package vn.sen.web;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.html.policy.PreventInlineEventHandlers;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Templates, texts and the gate before every handler. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    /**
     * The engine of the pages.
     *
     * @param templates folder of the templates while they are being written; empty in the jar,
     *     where they are compiled
     */
    @Bean
    TemplateEngine templateEngine(@Value("${sen.templates:}") String templates) {
        if (templates.isEmpty()) {
            return TemplateEngine.createPrecompiled(null, ContentType.Html);
        }
        CodeResolver files = new DirectoryCodeResolver(Path.of(templates));
        TemplateEngine engine =
                TemplateEngine.create(files, Path.of("target/jte-dev"), ContentType.Html);
        engine.setTrimControlStructures(true);
        engine.setHtmlPolicy(new PreventInlineEventHandlers());
        return engine;
    }

    @Bean
    ViewResolver jteViews(TemplateEngine engine, Frames frames) {
        return new JteViews(engine, frames);
    }

    @Bean
    WebMvcConfigurer gate(PermissionGate gate) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(gate).order(Ordered.HIGHEST_PRECEDENCE);
            }
        };
    }
}
