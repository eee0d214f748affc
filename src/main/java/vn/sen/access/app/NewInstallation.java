package vn.sen.access.app;

import vn.sen.agency.NewAgency;

/**
 * What the set-up is told.
 *
 * @param name the first administrator's
 * @param secretary true where that person is the ISO secretary too, as most often
 */
public record NewInstallation(
        NewAgency agency, String name, String login, String password, boolean secretary) {}
