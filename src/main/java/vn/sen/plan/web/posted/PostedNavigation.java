package vn.sen.plan.web.posted;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.web.NavigationEntry;
import vn.sen.web.NavigationEntry.Stage;

/** The week's sheet in the navigation. */
@Configuration(proxyBeanMethods = false)
class PostedNavigation {

    @Bean
    NavigationEntry weekEntry() {
        return NavigationEntry.of(
                Stage.DO, 25, "posted.week.title", PostedController.WEEK, PlanPermission.SEE_PLAN);
    }
}
