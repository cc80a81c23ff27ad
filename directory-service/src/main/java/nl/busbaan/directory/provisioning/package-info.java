/**
 * SCIM 2.0 (RFC 7643, 7644): an organisation's own directory keeps its people and teams current, so that who leaves disappears
 * the same day.
 */
@NullMarked
package nl.busbaan.directory.provisioning;

import org.jspecify.annotations.NullMarked;
