package vn.sen.plan.web.appeal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.web.NavigationEntry;
import vn.sen.web.NavigationEntry.Stage;

/** The list of requests and difficulties in the navigation. */
@Configuration(proxyBeanMethods = false)
class AppealNavigation {

    @Bean
    NavigationEntry appealsEntry() {
        return NavigationEntry.of(
                Stage.DO, 20, "appeal.list.title", AppealPaths.LIST, PlanPermission.SEE_PLAN);
    }
}
