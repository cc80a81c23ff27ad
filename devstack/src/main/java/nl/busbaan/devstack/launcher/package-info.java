@NullMarked
package nl.busbaan.devstack.launcher;

import org.jspecify.annotations.NullMarked;
