/** Commands on their way: who writes them, and who waits for which answer; not exported. */
@NullMarked
package io.github.qmpevents.runtime.exchange;

import org.jspecify.annotations.NullMarked;
