/** Races between commands, their answers, and the end. In the package of what is tested, which is nobody else's business. */
@NullMarked
package io.github.qmpevents.runtime.exchange;

import org.jspecify.annotations.NullMarked;
