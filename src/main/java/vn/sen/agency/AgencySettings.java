package vn.sen.agency;

/**
 * What an agency chose for itself.
 *
 * @param cutOffHour the hour, 1 to 24, at which a working day ends: what is handed in later counts
 *     as of the next working day. 24 is the law's own answer (Civil Code 2015, art. 148.6)
 */
public record AgencySettings(int cutOffHour) {}
