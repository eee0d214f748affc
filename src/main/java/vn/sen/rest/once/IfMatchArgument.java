package vn.sen.rest.once;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.sen.rest.ApiProblem;
import vn.sen.rest.IfMatch;

/** Gives a handler the version that the caller saw. */
@Component
public class IfMatchArgument implements HandlerMethodArgumentResolver {

    private static final Pattern TAG = Pattern.compile("\\s*\"(\\d{1,9})\"\\s*");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == IfMatch.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String seen = request.getHeader("If-Match");
        if (seen == null) {
            throw new ApiProblem(HttpStatus.PRECONDITION_REQUIRED, "rest.no-version");
        }
        Matcher tag = TAG.matcher(seen);
        if (!tag.matches()) {
            throw new ApiProblem(HttpStatus.PRECONDITION_FAILED, "rest.stale");
        }
        return new IfMatch(Integer.parseInt(tag.group(1)));
    }
}
