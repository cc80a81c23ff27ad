@NullMarked
package nl.busbaan.devstack.analysis;

import org.jspecify.annotations.NullMarked;
