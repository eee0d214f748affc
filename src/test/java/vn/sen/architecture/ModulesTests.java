package vn.sen.architecture;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import vn.sen.Sen;

class ModulesTests {

    @Test
    void dependOnEachOtherAsTheySay() {
        ApplicationModules.of(Sen.class).verify();
    }
}
