package vn.sen.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import vn.sen.Sen;

class ModulesTests {

    @Test
    void dependOnEachOtherAsTheySay() {
        ApplicationModules.of(Sen.class, not(ProgramClasses.ARE_PROGRAM)).verify();
    }
}
