package vn.sen.actor;

/**
 * The roles of an agency's quality management system (Decision 19/2014/QD-TTg, TCVN ISO 9001:2015,
 * 5.3). One person can hold several, each from a day to a day.
 */
public enum Role {
    /** Head or deputy head of the agency: approves, signs, publishes. */
    LEADER,
    /** Leader's representative for quality. */
    QUALITY_REPRESENTATIVE,
    /** Head of the ISO steering committee. */
    COMMITTEE_HEAD,
    COMMITTEE_MEMBER,
    /** Runs the year: plan, reminders, records. */
    ISO_SECRETARY,
    UNIT_HEAD,
    /** Civil servant in charge of ISO within a unit. */
    UNIT_ISO_OFFICER,
    AUDITOR,
    /** Registers incoming and outgoing documents. */
    CLERK,
    ACCOUNTANT,
    STAFF,
    /** Keeps accounts, units and settings. */
    ADMINISTRATOR;

    /** Message key of the name shown to people. */
    public String key() {
        return "role." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
