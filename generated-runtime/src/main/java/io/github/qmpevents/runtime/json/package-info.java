/** Strict JSON (RFC 8259): immutable values, a reader that pulls them out of UTF-8 bytes, and a writer. */
@NullMarked
package io.github.qmpevents.runtime.json;

import org.jspecify.annotations.NullMarked;
