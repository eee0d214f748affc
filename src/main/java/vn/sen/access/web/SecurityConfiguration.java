package vn.sen.access.web;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The fence before all pages. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CONTENT_SECURITY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
                    + "frame-ancestors 'none'; manifest-src 'self'";

    private static final String NO_DEVICES =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    @Bean
    SecurityFilterChain fence(
            HttpSecurity http,
            SessionAccounts accounts,
            CsrfTokenRepository formTokens,
            Gatekeeper gatekeeper,
            StaleForms staleForms,
            SignOuts signOuts,
            CurrentViewer viewers) {
        return http.securityContext(each -> each.securityContextRepository(accounts))
                .csrf(each -> each.csrfTokenRepository(formTokens))
                .headers(SecurityConfiguration::headers)
                .requestCache(RequestCacheConfigurer::disable)
                .logout(
                        each ->
                                each.logoutUrl(Addresses.SIGN_OUT)
                                        .addLogoutHandler(signOuts)
                                        .logoutSuccessUrl(Addresses.SIGN_IN + "?tam-biet"))
                .exceptionHandling(
                        each ->
                                each.authenticationEntryPoint(gatekeeper)
                                        .accessDeniedHandler(staleForms))
                .authorizeHttpRequests(
                        each ->
                                each.dispatcherTypeMatchers(
                                                DispatcherType.ERROR, DispatcherType.FORWARD)
                                        .permitAll()
                                        .requestMatchers(Addresses::isStatic)
                                        .permitAll()
                                        .requestMatchers(Addresses.OPEN)
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                .addFilterBefore(new ViewerFilter(viewers), AuthorizationFilter.class)
                .build();
    }

    /**
     * The token of forms lives in a cookie of its own, so that it outlives the session: a form that
     * comes after the session's end is known as ours and is kept.
     */
    @Bean
    CsrfTokenRepository formTokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("sen_form");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
        return tokens;
    }

    @Bean
    SessionAuthenticationStrategy freshSession(CsrfTokenRepository formTokens) {
        return new CompositeSessionAuthenticationStrategy(
                List.of(
                        new ChangeSessionIdAuthenticationStrategy(),
                        new CsrfAuthenticationStrategy(formTokens)));
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(each -> each.policyDirectives(CONTENT_SECURITY))
                .referrerPolicy(each -> each.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(each -> each.policy(NO_DEVICES))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }
}
