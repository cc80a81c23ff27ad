/** The main job, step by step: Yousef, Hanna, and a receiver who stays silent. Told by the demo and checked by the tests. */
@NullMarked
package nl.busbaan.acceptance.story;

import org.jspecify.annotations.NullMarked;
