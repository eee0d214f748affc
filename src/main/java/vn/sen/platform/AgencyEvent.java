package vn.sen.platform;

import vn.sen.actor.AgencyId;

/**
 * Something that has happened in an agency: ids and plain facts of that moment, told to the modules
 * that listen once the act that made it is in the database. Who listens works in that agency's
 * scope. The name of the record and its components are stored: to change one is a migration.
 */
public interface AgencyEvent {

    AgencyId agency();
}
