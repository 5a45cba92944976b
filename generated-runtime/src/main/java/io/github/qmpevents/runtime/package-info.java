/** Events, their tables of decoders, and the handlers that receive them. */
@NullMarked
package io.github.qmpevents.runtime;

import org.jspecify.annotations.NullMarked;
