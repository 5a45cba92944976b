/** The messages of a QMP server, and the reader that finds them in a stream of bytes. */
@NullMarked
package io.github.qmpevents.runtime.message;

import org.jspecify.annotations.NullMarked;
