/** Who calls (account and realm roles from the access token, never a team), and the number nobody may be known by here. */
@NullMarked
package nl.busbaan.platform.identity;

import org.jspecify.annotations.NullMarked;
