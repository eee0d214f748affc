package vn.sen.seeing;

import java.util.UUID;

/**
 * What a list was asked, kept under a name.
 *
 * @param query as it stands in the address
 * @param shared whether everybody of the agency has it
 * @param own whether the one who looks kept it
 * @param opens whether the list opens with it for the one who looks
 */
public record SavedFilter(
        UUID id,
        String list,
        String name,
        String query,
        boolean shared,
        boolean own,
        boolean opens) {}
