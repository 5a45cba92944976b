/** Commands: what is sent, who waits for which answer, and what of it may be shown. */
@NullMarked
package io.github.qmpevents.runtime.command;

import org.jspecify.annotations.NullMarked;
