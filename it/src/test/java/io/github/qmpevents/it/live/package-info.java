/** Every event of the bundled description, provoked in a real QEMU, and how it arrives. */
@NullMarked
package io.github.qmpevents.it.live;

import org.jspecify.annotations.NullMarked;
