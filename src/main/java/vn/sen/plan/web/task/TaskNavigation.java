package vn.sen.plan.web.task;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.seeing.ListKind;
import vn.sen.web.NavigationEntry;
import vn.sen.web.NavigationEntry.Stage;

/** The list of work in the navigation. */
@Configuration(proxyBeanMethods = false)
class TaskNavigation {

    @Bean
    NavigationEntry tasksEntry() {
        return NavigationEntry.of(
                Stage.DO, 10, "task.list.title", ListAsked.PATH, PlanPermission.SEE_PLAN);
    }

    @Bean
    ListKind tasksKind() {
        return TaskColumns.KIND;
    }
}
