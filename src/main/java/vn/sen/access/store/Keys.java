package vn.sen.access.store;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sen.access.domain.AccountId;
import vn.sen.platform.KeyType;

/** The module's own keys. */
@Configuration(proxyBeanMethods = false)
class Keys {

    @Bean
    KeyType<AccountId> accountKey() {
        return new KeyType<>(AccountId.class, AccountId::new, AccountId::value);
    }
}
