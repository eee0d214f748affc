package vn.sen.agency;

import java.time.LocalDate;
import vn.sen.actor.PersonId;

/**
 * An absence to be entered.
 *
 * @param substitute who does the work meanwhile
 * @param from the first day away
 * @param until the last day away
 */
public record NewAbsence(PersonId person, PersonId substitute, LocalDate from, LocalDate until) {}
