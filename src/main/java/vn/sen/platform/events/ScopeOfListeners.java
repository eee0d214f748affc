package vn.sen.platform.events;

import java.util.Arrays;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.AgencyEvent;
import vn.sen.platform.AgencyScope;

/** Lets whoever is told of an event work in the agency where it happened, and nowhere else. */
final class ScopeOfListeners implements MethodInterceptor {

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        AgencyEvent event =
                Arrays.stream(call.getArguments())
                        .filter(AgencyEvent.class::isInstance)
                        .map(AgencyEvent.class::cast)
                        .findFirst()
                        .orElse(null);
        if (event == null) {
            return call.proceed();
        }
        try (var _ = AgencyScope.enter(event.agency())) {
            return call.proceed();
        }
    }
}
