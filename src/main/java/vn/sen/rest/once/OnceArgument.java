package vn.sen.rest.once;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.sen.rest.ApiProblem;
import vn.sen.rest.Once;
import vn.sen.rest.Problem;
import vn.sen.web.Forbidden;
import vn.sen.web.Texts;
import vn.sen.web.Viewers;

/** Gives a handler the means to act once. */
@Component
public class OnceArgument implements HandlerMethodArgumentResolver {

    public static final String HEADER = "Idempotency-Key";
    public static final int LONGEST = 255;

    private final Repetition repetition;
    private final Viewers viewers;
    private final Texts texts;

    OnceArgument(Repetition repetition, Viewers viewers, Texts texts) {
        this.repetition = repetition;
        this.viewers = viewers;
        this.texts = texts;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Once.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest asked = request.getNativeRequest(HttpServletRequest.class);
        if (asked == null) {
            throw new IllegalStateException("no request");
        }
        Asked known =
                new Asked(
                        viewers.current().orElseThrow(Forbidden::new).actor().person(),
                        key(asked.getHeader(HEADER)),
                        what(asked));
        return (Once) (sent, act) -> repetition.answer(known, sent, act);
    }

    private static String what(HttpServletRequest request) {
        String query = request.getQueryString();
        String version = request.getHeader("If-Match");
        return request.getMethod()
                + " "
                + request.getRequestURI()
                + (query == null ? "" : "?" + query)
                + (version == null ? "" : " " + version);
    }

    private @Nullable String key(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        boolean fits =
                !typed.isBlank()
                        && typed.length() <= LONGEST
                        && typed.chars().allMatch(each -> each > ' ' && each < 127);
        if (!fits) {
            throw new ApiProblem(
                    HttpStatus.BAD_REQUEST,
                    "rest.parameters",
                    List.of(Problem.Wrong.parameter(HEADER, texts.get("rest.wrong.key"))),
                    Map.of());
        }
        return typed;
    }
}
