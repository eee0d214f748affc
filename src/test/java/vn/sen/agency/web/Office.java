package vn.sen.agency.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.Objects;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.sen.TestAgency;
import vn.sen.actor.Actor;
import vn.sen.actor.Role;

/** An agency of a test's own with its administrator, who looks at pages and sends their forms. */
public final class Office {

    public static final String PEOPLE = "/don-vi-va-nguoi";

    public final TestAgency agency;
    public final Actor administrator;

    private final MockMvcTester mvc;

    private Office(TestAgency agency, MockMvcTester mvc) {
        this.agency = agency;
        this.mvc = mvc;
        administrator = agency.person("Lê Quản Trị", Role.ADMINISTRATOR);
    }

    public MvcTestResult get(String path) {
        return get(administrator, path);
    }

    public MvcTestResult get(Actor actor, String path) {
        return mvc.get().uri(path).with(TestAgency.as(actor)).exchange();
    }

    public MvcTestResult post(String path, String... namesAndValues) {
        return post(administrator, path, namesAndValues);
    }

    public MvcTestResult post(Actor actor, String path, String... namesAndValues) {
        var request = mvc.post().uri(path).with(TestAgency.as(actor)).with(csrf());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return request.exchange();
    }

    /** The page of an answer that must be one. */
    public static String body(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException utf8IsThere) {
            throw new IllegalStateException(utf8IsThere);
        }
    }

    /** Where an answer leads that must lead somewhere. */
    public static String location(MvcTestResult result) {
        assertThat(result).hasStatus(302);
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    /** Founds offices. */
    @TestComponent
    public static class Founder {

        private final TestAgency.Founder agencies;
        private final MockMvcTester mvc;

        Founder(TestAgency.Founder agencies, MockMvcTester mvc) {
            this.agencies = agencies;
            this.mvc = mvc;
        }

        public Office found(String name) {
            return new Office(agencies.found(name), mvc);
        }
    }
}
