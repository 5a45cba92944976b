/** Clients that get as far into a remote display as it takes to be reported. */
@NullMarked
package io.github.qmpevents.it.live.display;

import org.jspecify.annotations.NullMarked;
