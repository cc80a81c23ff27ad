/** Who calls: account and realm roles from the access token; never a team. */
@NullMarked
package nl.busbaan.platform.identity;

import org.jspecify.annotations.NullMarked;
