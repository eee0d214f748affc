package vn.sen.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.sen.actor.AgencyId;

class AgencyScopeTests {

    @Test
    void endsWithTheWorkItWasOpenedFor() {
        AgencyId outer = AgencyId.next();
        AgencyId inner = AgencyId.next();

        AgencyScope.run(
                outer,
                () -> {
                    AgencyScope.run(inner, () -> assertThat(AgencyScope.current()).contains(inner));
                    assertThat(AgencyScope.current()).contains(outer);
                });

        assertThat(AgencyScope.current()).isEmpty();
    }

    @Test
    void endsAlsoWhenTheWorkFails() {
        try {
            AgencyScope.run(
                    AgencyId.next(),
                    () -> {
                        throw new IllegalStateException("broken");
                    });
        } catch (IllegalStateException expected) {
            // what matters is what is left behind
        }

        assertThat(AgencyScope.current()).isEmpty();
    }
}
