@NullMarked
package nl.busbaan.devstack.judging;

import org.jspecify.annotations.NullMarked;
