@NullMarked
package nl.busbaan.directory.provisioning;

import org.jspecify.annotations.NullMarked;
