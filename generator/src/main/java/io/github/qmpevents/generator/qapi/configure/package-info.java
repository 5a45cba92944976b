/** Takes out of a QAPI schema what a QEMU of a known configuration does not have. */
@NullMarked
package io.github.qmpevents.generator.qapi.configure;

import org.jspecify.annotations.NullMarked;
