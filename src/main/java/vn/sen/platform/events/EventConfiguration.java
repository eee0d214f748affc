package vn.sen.platform.events;

import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * How modules hear of each other: an event is written down with the act that made it, in one
 * transaction, once for each listener, and told until the listener is done with it.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class EventConfiguration {

    /** Before the listener's transaction begins, which asks for the agency. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor scopeOfListeners() {
        DefaultPointcutAdvisor advisor =
                new DefaultPointcutAdvisor(
                        AnnotationMatchingPointcut.forMethodAnnotation(
                                ApplicationModuleListener.class),
                        new ScopeOfListeners());
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }
}
