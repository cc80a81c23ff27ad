/**
 * Introducing (voorstellen) a resident to an informal initiative: first name, wish, language and time, with his consent. The initiative
 * has no account, no lane, no clock and no file, and says welcome or no.
 */
@NullMarked
package nl.busbaan.messaging.introduction;

import org.jspecify.annotations.NullMarked;
