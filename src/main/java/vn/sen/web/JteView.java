package vn.sen.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/**
 * A page from a template: the template gets its frame and the view record named {@code page},
 * nothing else.
 */
final class JteView implements View {

    private final TemplateEngine engine;
    private final String template;
    private final Frames frames;

    JteView(TemplateEngine engine, String template, Frames frames) {
        this.engine = engine;
        this.template = template;
        this.frames = frames;
    }

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Map<String, ?> given = model == null ? Map.of() : model;
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("frame", frames.of(request, given));
        if (given.containsKey("page")) {
            parameters.put("page", given.get("page"));
        }
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template, parameters, output);
        response.setContentType(getContentType());
        response.setLocale(Language.current().locale());
        byte[] page = output.toByteArray();
        keepWhole(response, page.length);
        // At once: each write goes through every wrapper of the answer.
        response.getOutputStream().write(page);
    }

    /**
     * A page waits in the buffer until the request is over, and gets its length there. Else the
     * session would be kept in the midst of it, and read once more at the end.
     */
    private static void keepWhole(HttpServletResponse response, int length) {
        if (length >= response.getBufferSize()) {
            response.setBufferSize(length + 1);
        }
    }
}
