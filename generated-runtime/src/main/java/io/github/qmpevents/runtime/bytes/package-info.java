/** Looking at eight bytes at a time. */
@NullMarked
package io.github.qmpevents.runtime.bytes;

import org.jspecify.annotations.NullMarked;
