package vn.sen.rest.openapi;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.sen.rest.ApiProblem;
import vn.sen.rest.Problem;
import vn.sen.web.Texts;

/**
 * Refuses what is asked for with a parameter that is not described: a misspelt one would be passed
 * over, and more be answered than was asked for.
 */
@Component
public class KnownParameters implements HandlerInterceptor {

    private static final Set<String> ASKING = Set.of(HttpMethod.GET.name(), HttpMethod.HEAD.name());

    private final Texts texts;
    private final Map<HandlerMethod, Set<String>> known = new ConcurrentHashMap<>();

    KnownParameters(Texts texts) {
        this.texts = texts;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && ASKING.contains(request.getMethod())) {
            Set<String> strange = new TreeSet<>(request.getParameterMap().keySet());
            strange.removeAll(known.computeIfAbsent(method, Inputs::queried));
            refuse(strange);
        }
        return true;
    }

    private void refuse(Set<String> strange) {
        if (!strange.isEmpty()) {
            String words = texts.get("rest.wrong.no-parameter");
            List<Problem.Wrong> wrong =
                    strange.stream().map(each -> Problem.Wrong.parameter(each, words)).toList();
            throw new ApiProblem(HttpStatus.BAD_REQUEST, "rest.parameters", wrong, Map.of());
        }
    }
}
