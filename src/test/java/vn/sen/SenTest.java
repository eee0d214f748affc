package vn.sen;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import vn.sen.agency.web.Office;
import vn.sen.plan.Department;
import vn.sen.rest.ExampleWorld;
import vn.sen.rest.Tokens;

/**
 * A test against the whole program: real PostgreSQL, real HTTP port. All such tests share one
 * context, so each makes an agency of its own; nothing is rolled back. The clock is a {@link
 * TestClock}, set back after each test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Sen.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        // The tests say themselves when the day is planned.
        properties = "sen.reminder.by-itself=false")
@ContextConfiguration(initializers = TestData.class)
@AutoConfigureMockMvc
@Import({
    TestClock.Configuration.class,
    TestAgency.Founder.class,
    Department.Founder.class,
    Office.Founder.class,
    Statements.Listener.class,
    Hearer.class,
    Tokens.class,
    ExampleWorld.Maker.class
})
@ExtendWith({TestClock.Reset.class, FormTokens.class})
public @interface SenTest {}
