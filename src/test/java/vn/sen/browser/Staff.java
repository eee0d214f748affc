package vn.sen.browser;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sen.OwnSen;
import vn.sen.TestAgency;
import vn.sen.access.Accounts;
import vn.sen.actor.AgencyId;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;
import vn.sen.agency.Agencies;
import vn.sen.agency.Appointment;
import vn.sen.agency.NewPerson;
import vn.sen.agency.Staffing;
import vn.sen.agency.UnitKind;
import vn.sen.platform.AgencyScope;

/**
 * The people of the one agency of a program that a test has just set up; everybody's password is
 * the same.
 */
record Staff(OwnSen sen, AgencyId agency) {

    static final String PASSWORD = "mua thu la bay 2023";

    private static final LocalDate SINCE = LocalDate.of(2022, 1, 3);

    static Staff of(OwnSen sen) {
        return new Staff(sen, sen.bean(Agencies.class).all().getFirst().id());
    }

    UnitId unit(String name, UnitKind kind) {
        return AgencyScope.call(agency, () -> TestAgency.done(staffing().open(null, name, kind)));
    }

    /**
     * Somebody with an account and roles; who heads a unit or minds ISO in it, does so in his own.
     */
    void person(String login, String name, @Nullable UnitId unit, Role... roles) {
        AgencyScope.run(
                agency,
                () -> {
                    PersonId person =
                            TestAgency.done(
                                    staffing()
                                            .enter(
                                                    null,
                                                    new NewPerson(
                                                            name, unit, "", address(login), "")));
                    for (Role role : roles) {
                        appoint(person, role, unit);
                    }
                    TestAgency.done(sen.bean(Accounts.class).open(null, person, login, PASSWORD));
                });
    }

    static String address(String login) {
        return login + "@syt.test";
    }

    private void appoint(PersonId person, Role role, @Nullable UnitId unit) {
        UnitId of = role == Role.UNIT_HEAD || role == Role.UNIT_ISO_OFFICER ? unit : null;
        TestAgency.done(staffing().appoint(null, new Appointment(person, role, of, SINCE, null)));
    }

    private Staffing staffing() {
        return sen.bean(Staffing.class);
    }
}
