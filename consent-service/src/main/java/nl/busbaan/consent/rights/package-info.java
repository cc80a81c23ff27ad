/** What a resident may ask of his data: that it rests (AVG 18), and that it is erased (AVG 17). */
@NullMarked
package nl.busbaan.consent.rights;

import org.jspecify.annotations.NullMarked;
