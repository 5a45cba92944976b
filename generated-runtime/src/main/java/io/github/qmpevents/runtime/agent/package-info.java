/** Commands for the agent that runs inside of a guest. */
@NullMarked
package io.github.qmpevents.runtime.agent;

import org.jspecify.annotations.NullMarked;
