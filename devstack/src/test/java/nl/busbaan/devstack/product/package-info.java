@NullMarked
package nl.busbaan.devstack.product;

import org.jspecify.annotations.NullMarked;
