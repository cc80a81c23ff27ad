/** Open Referral HSDS 3.1: its tables, how they nest, and what is stored of them. */
@NullMarked
package nl.busbaan.directory.hsds;

import org.jspecify.annotations.NullMarked;
