package vn.sen.reminder.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sen.reminder.app.RingBell;
import vn.sen.reminder.domain.ReminderPermission;
import vn.sen.web.Bell;
import vn.sen.web.NavigationEntry;

/** What this module adds to the frame of every page. */
@Configuration(proxyBeanMethods = false)
class ReminderFrame {

    @Bean
    Bell bell(RingBell ring) {
        return new Bell(NoticesController.ADDRESS, viewer -> ring.count(viewer.actor()));
    }

    @Bean
    NavigationEntry mailEntry() {
        return NavigationEntry.of(
                NavigationEntry.Stage.SETTINGS,
                60,
                "reminder.server.title",
                MailController.ADDRESS,
                ReminderPermission.SET_MAIL);
    }
}
