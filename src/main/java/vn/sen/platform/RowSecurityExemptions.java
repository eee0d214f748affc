package vn.sen.platform;

import java.util.List;

/**
 * The tables that row-level security does not close by agency, each with the reason. A table that
 * stands neither here nor behind the fence fails the tests.
 */
public final class RowSecurityExemptions {

    /**
     * A table outside the fence.
     *
     * @param table schema and name
     */
    public record Exemption(String table, String reason) {}

    private static final List<Exemption> ALL =
            List.of(
                    new Exemption(
                            "agency.agency",
                            "the tree of agencies is read at sign-in and by the levels above"),
                    new Exemption(
                            "access.account",
                            "sign-in looks a login name up before any agency is known; inside an"
                                    + " agency's transaction a policy shows that agency's rows only"),
                    new Exemption(
                            "access.token",
                            "a token comes before any agency is known; inside an agency's"
                                    + " transaction a policy shows that agency's rows only"),
                    new Exemption("access.attempt", "counts refused sign-ins, of nobody known yet"),
                    new Exemption(
                            "access.spring_session",
                            "a session is read before it is known whose it is"),
                    new Exemption(
                            "access.spring_session_attributes",
                            "a session is read before it is known whose it is"),
                    new Exemption(
                            "plan.hand_down",
                            "a row given from one agency to another is seen by both; the"
                                    + " application has no right on the table, only on functions"
                                    + " that speak for the agency at work"),
                    new Exemption(
                            "platform.event_publication",
                            "what is still to be told to listeners, of any agency; ids and days"
                                    + " only, gone when it is told"),
                    new Exemption(
                            "platform_history.flyway_schema_history",
                            "the schema's own history, out of the application's reach"));

    private RowSecurityExemptions() {}

    public static List<Exemption> all() {
        return ALL;
    }
}
