package vn.sen.agency.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sen.agency.domain.AgencyPermission;
import vn.sen.seeing.Command;
import vn.sen.seeing.ListKind;
import vn.sen.web.NavigationEntry;
import vn.sen.web.NavigationEntry.Stage;

/** The module's pages in the navigation. */
@Configuration(proxyBeanMethods = false)
class AgencyNavigation {

    @Bean
    NavigationEntry startEntry() {
        return NavigationEntry.of(
                Stage.SETTINGS,
                10,
                "agency.start.title",
                StartController.ADDRESS,
                AgencyPermission.MANAGE_PEOPLE);
    }

    @Bean
    NavigationEntry peopleEntry() {
        return NavigationEntry.of(
                Stage.SETTINGS,
                20,
                "agency.people.title",
                PeopleController.ADDRESS,
                AgencyPermission.SEE_PEOPLE);
    }

    @Bean
    ListKind peopleKind() {
        return PeopleColumns.KIND;
    }

    @Bean
    NavigationEntry agencyEntry() {
        return NavigationEntry.of(
                Stage.SETTINGS,
                30,
                "agency.settings.title",
                SettingsController.ADDRESS,
                AgencyPermission.CHANGE_SETTINGS);
    }

    @Bean
    Command addPersonCommand() {
        return new Command(
                "seeing.act.person",
                PeopleController.ADDRESS + "/them",
                "user-plus",
                AgencyPermission.MANAGE_PEOPLE);
    }
}
