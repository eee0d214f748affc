package vn.sen.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sen.actor.Ids;
import vn.sen.platform.TimeConfiguration;

class TimeTests {

    private static final Pattern DATABASE_TIME =
            Pattern.compile(
                    "(?<![.\\w])now\\(\\)|current_date|current_timestamp|localtimestamp"
                            + "|clock_timestamp");

    @Test
    void comesFromTheClockAlone() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(Ids.class, TimeConfiguration.class)
                .should()
                .accessTargetWhere(
                        DescribedPredicate.describe("asks no clock", TimeTests::asksNoClock))
                .because("tests and late entries set the day")
                .check(ProgramClasses.ALL);
    }

    @Test
    void isNotTheDatabasesEither() {
        assertThat(Stream.concat(SourceFile.java().stream(), SourceFile.migrations().stream()))
                .filteredOn(file -> DATABASE_TIME.matcher(file.text()).find())
                .isEmpty();
    }

    private static boolean asksNoClock(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        String owner = target.getOwner().getName();
        return switch (target.getName()) {
            case "now" -> owner.startsWith("java.time.") && !takesClock(target);
            case "currentTimeMillis" -> true;
            case "system", "systemUTC", "systemDefaultZone" -> owner.equals(Clock.class.getName());
            case "<init>" -> owner.equals(Date.class.getName()) && parameters(target).isEmpty();
            default -> false;
        };
    }

    private static boolean takesClock(AccessTarget target) {
        return parameters(target).stream().anyMatch(each -> each.isEquivalentTo(Clock.class));
    }

    private static List<JavaClass> parameters(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitAccessTarget called
                ? called.getRawParameterTypes()
                : List.of();
    }
}
