package vn.sen.access.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import vn.sen.access.app.Knock;
import vn.sen.rest.Api;
import vn.sen.rest.Problems;

/** The fence before the programming interface: tokens only, so no session and no form tokens. */
@Configuration(proxyBeanMethods = false)
class ApiFence {

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain fenceOfPrograms(
            HttpSecurity http, Knock door, CurrentViewer viewers, Problems problems) {
        return http.securityMatcher(request -> Api.isAsked(request))
                .sessionManagement(
                        each -> each.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .headers(
                        each ->
                                each.contentSecurityPolicy(
                                        policy -> policy.policyDirectives("default-src 'none'")))
                .authorizeHttpRequests(each -> each.anyRequest().permitAll())
                .addFilterBefore(
                        new TokenFilter(door, viewers, problems), AuthorizationFilter.class)
                .build();
    }
}
