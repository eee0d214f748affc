package vn.sen.calendar.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sen.calendar.app.CalendarPermission;
import vn.sen.web.NavigationEntry;
import vn.sen.web.NavigationEntry.Stage;

/** The module's page in the navigation. */
@Configuration(proxyBeanMethods = false)
class CalendarNavigation {

    @Bean
    NavigationEntry calendarEntry() {
        return NavigationEntry.of(
                Stage.SETTINGS,
                40,
                "calendar.page.title",
                CalendarController.ADDRESS,
                CalendarPermission.SEE);
    }
}
