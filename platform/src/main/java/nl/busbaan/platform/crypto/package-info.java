/** Encryption with Google Tink: a data key per resident, wrapped by a key-encryption key. */
@NullMarked
package nl.busbaan.platform.crypto;

import org.jspecify.annotations.NullMarked;
