package vn.sen.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.sen.actor.Permission;

/**
 * Lets a request through to a handler only if the handler states a permission and the viewer has
 * it.
 */
@Component
class PermissionGate implements HandlerInterceptor {

    private final Viewers viewers;
    private final Map<Method, Permission> stated = new ConcurrentHashMap<>();

    PermissionGate(Viewers viewers) {
        this.viewers = viewers;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isOurs(method) && !isOpen(method)) {
            Permission needed =
                    stated.computeIfAbsent(method.getMethod(), PermissionGate::permissionOf);
            if (viewers.current().filter(viewer -> viewer.may(needed)).isEmpty()) {
                throw new Forbidden();
            }
        }
        return true;
    }

    static boolean isOpen(HandlerMethod method) {
        return AnnotatedElementUtils.hasAnnotation(method.getMethod(), OpenToAll.class);
    }

    /** The permission stated on the handler; a handler that states none lets nobody in. */
    static Permission permissionOf(Method method) {
        return statement(method).map(PermissionGate::valueOf).orElse(actor -> false);
    }

    static Optional<Annotation> statement(Method method) {
        return Arrays.stream(method.getAnnotations())
                .filter(each -> each.annotationType().isAnnotationPresent(StatesPermission.class))
                .findFirst();
    }

    private static Permission valueOf(Annotation annotation) {
        if (AnnotationUtils.getValue(annotation) instanceof Permission permission) {
            return permission;
        }
        throw new IllegalStateException(annotation + " has no permission as its value");
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getName().startsWith("vn.sen.");
    }
}
