package vn.sen.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.sen.rest.once.IfMatchArgument;
import vn.sen.rest.once.OnceArgument;
import vn.sen.rest.openapi.KnownParameters;

/** What handlers of the interface can ask for, and what is asked before they are. */
@Configuration(proxyBeanMethods = false)
class RestConfiguration implements WebMvcConfigurer {

    private final OnceArgument once;
    private final IfMatchArgument versions;
    private final KnownParameters parameters;

    RestConfiguration(OnceArgument once, IfMatchArgument versions, KnownParameters parameters) {
        this.once = once;
        this.versions = versions;
        this.parameters = parameters;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(once);
        resolvers.add(versions);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new WriteGate()).addPathPatterns(Api.V1 + "/**");
        registry.addInterceptor(parameters).addPathPatterns(Api.V1 + "/**");
    }

    /** A token that may only read changes nothing. */
    private static final class WriteGate implements HandlerInterceptor {

        @Override
        public boolean preHandle(
                HttpServletRequest request, HttpServletResponse response, Object handler) {
            boolean reads =
                    HttpMethod.GET.matches(request.getMethod())
                            || HttpMethod.HEAD.matches(request.getMethod())
                            || (handler instanceof HandlerMethod method
                                    && method.hasMethodAnnotation(ReadsOnly.class));
            if (!reads && Caller.of(request).filter(Caller::mayWrite).isEmpty()) {
                throw new ApiProblem(HttpStatus.FORBIDDEN, "rest.read-only");
            }
            return true;
        }
    }
}
