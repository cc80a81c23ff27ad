@NullMarked
package nl.busbaan.devstack;

import org.jspecify.annotations.NullMarked;
