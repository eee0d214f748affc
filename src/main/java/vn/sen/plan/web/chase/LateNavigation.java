package vn.sen.plan.web.chase;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.seeing.ListKind;
import vn.sen.web.NavigationEntry;
import vn.sen.web.NavigationEntry.Stage;

/** Those who are late, in the navigation of those who remind them. */
@Configuration(proxyBeanMethods = false)
class LateNavigation {

    @Bean
    NavigationEntry lateEntry() {
        return NavigationEntry.of(
                Stage.DO, 30, "chase.list.title", LateColumns.PATH, PlanPermission.CHASE);
    }

    @Bean
    ListKind lateKind() {
        return LateColumns.KIND;
    }
}
