package vn.sen.agency.store;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sen.agency.domain.AbsenceId;
import vn.sen.agency.domain.HoldingId;
import vn.sen.agency.roll.RollId;
import vn.sen.platform.KeyType;

/** The module's own keys. */
@Configuration(proxyBeanMethods = false)
class HoldingKeys {

    @Bean
    KeyType<HoldingId> holdingKey() {
        return new KeyType<>(HoldingId.class, HoldingId::new, HoldingId::value);
    }

    @Bean
    KeyType<AbsenceId> absenceKey() {
        return new KeyType<>(AbsenceId.class, AbsenceId::new, AbsenceId::value);
    }

    @Bean
    KeyType<RollId> rollKey() {
        return new KeyType<>(RollId.class, RollId::new, RollId::value);
    }
}
