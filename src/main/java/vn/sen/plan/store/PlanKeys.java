package vn.sen.plan.store;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.TaskId;
import vn.sen.plan.domain.ClauseId;
import vn.sen.plan.domain.EventId;
import vn.sen.plan.domain.LearntNameId;
import vn.sen.platform.KeyType;

/** The module's own keys. */
@Configuration(proxyBeanMethods = false)
class PlanKeys {

    @Bean
    KeyType<PlanId> planKey() {
        return new KeyType<>(PlanId.class, PlanId::new, PlanId::value);
    }

    @Bean
    KeyType<ItemId> itemKey() {
        return new KeyType<>(ItemId.class, ItemId::new, ItemId::value);
    }

    @Bean
    KeyType<TaskId> taskKey() {
        return new KeyType<>(TaskId.class, TaskId::new, TaskId::value);
    }

    @Bean
    KeyType<ClauseId> clauseKey() {
        return new KeyType<>(ClauseId.class, ClauseId::new, ClauseId::value);
    }

    @Bean
    KeyType<EventId> eventKey() {
        return new KeyType<>(EventId.class, EventId::new, EventId::value);
    }

    @Bean
    KeyType<LearntNameId> learntNameKey() {
        return new KeyType<>(LearntNameId.class, LearntNameId::new, LearntNameId::value);
    }
}
