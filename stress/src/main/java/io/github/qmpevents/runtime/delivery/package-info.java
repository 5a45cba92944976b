/** Races in the delivery of events. In the package of what is tested, most of which is nobody else's business. */
@NullMarked
package io.github.qmpevents.runtime.delivery;

import org.jspecify.annotations.NullMarked;
