@NullMarked
package nl.busbaan.devstack.testing;

import org.jspecify.annotations.NullMarked;
