/** An entry's details in words people read: labels for fields, names for codes and ids. */
@NullMarked
package nl.busbaan.directory.wording;

import org.jspecify.annotations.NullMarked;
