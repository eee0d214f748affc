package vn.sen.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Clock;
import java.util.Date;
import org.junit.jupiter.api.Test;
import vn.sen.actor.Ids;
import vn.sen.platform.TimeConfiguration;

class TimeTests {

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

    private static java.util.List<JavaClass> parameters(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitAccessTarget called
                ? called.getRawParameterTypes()
                : java.util.List.of();
    }
}
