/** What goes over a connection kept in a file, and read back; the format is described in docs/recordings.md. */
@NullMarked
package io.github.qmpevents.runtime.recording;

import org.jspecify.annotations.NullMarked;
