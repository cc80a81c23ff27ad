/** The stories in a real Chromium, at the width of a desk and of a phone. */
@NullMarked
package nl.busbaan.acceptance.browser;

import org.jspecify.annotations.NullMarked;
