package vn.sen.agency;

import java.time.LocalDate;
import vn.sen.actor.PersonId;

/**
 * That somebody is away today.
 *
 * @param until the last day
 */
public record Away(PersonId person, PersonId substitute, LocalDate until) {}
