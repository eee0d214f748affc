package vn.sen.plan.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.seeing.Command;
import vn.sen.seeing.ListKind;
import vn.sen.web.NavigationEntry;
import vn.sen.web.NavigationEntry.Stage;

/** Where plans stand in the navigation. */
@Configuration(proxyBeanMethods = false)
class PlanNavigation {

    @Bean
    NavigationEntry plansEntry() {
        return NavigationEntry.of(
                Stage.PLAN, 10, "plan.list.title", "/ke-hoach", PlanPermission.SEE_PLAN);
    }

    @Bean
    NavigationEntry rowsFromAboveEntry() {
        return NavigationEntry.of(
                Stage.PLAN,
                30,
                "given.above.title",
                "/viec-cap-tren-giao",
                PlanPermission.EDIT_PLAN);
    }

    @Bean
    NavigationEntry learntNamesEntry() {
        return NavigationEntry.of(
                Stage.SETTINGS,
                50,
                "plan.learnt.title",
                PlanPaths.LEARNT_NAMES,
                PlanPermission.EDIT_PLAN);
    }

    @Bean
    ListKind plansKind() {
        return PlanColumns.KIND;
    }

    @Bean
    Command planAgainCommand() {
        return new Command(
                "seeing.act.again", "/ke-hoach/lap-moi", "plus", PlanPermission.EDIT_PLAN);
    }

    @Bean
    Command lateTasksCommand() {
        return new Command(
                "seeing.act.late", "/viec?ai=co-quan&khi=tre", "clock", PlanPermission.SEE_PLAN);
    }

    @Bean
    Command toCheckCommand() {
        return new Command(
                "seeing.act.check",
                "/viec?ai=cho-toi-duyet",
                "circle-check",
                PlanPermission.CHECK_WORK);
    }
}
