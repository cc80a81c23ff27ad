package nl.busbaan.directory.provisioning;

import nl.busbaan.directory.taxonomy.RoleCategory;

/**
 * The role of whose title is no role of the taxonomy. Its category is the one that the register gives the least: a directory that says
 * nothing must open nothing.
 */
final class UnknownRole {
    static final String CODE = "rol-nog-onbekend";
    static final String NAME = "Rol nog niet bekend";
    static final RoleCategory CATEGORY = RoleCategory.POLICY;

    private UnknownRole() {}
}
