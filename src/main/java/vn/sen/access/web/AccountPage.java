package vn.sen.access.web;

import vn.sen.web.ui.Field;

/**
 * The own account.
 *
 * @param must true where the password was set by somebody else and is to be changed first
 */
public record AccountPage(
        String name, String login, boolean must, Field old, Field chosen, Field again) {}
