/** Opens the connections over which a QEMU or a guest agent is spoken to. */
@NullMarked
package io.github.qmpevents.runtime.transport;

import org.jspecify.annotations.NullMarked;
