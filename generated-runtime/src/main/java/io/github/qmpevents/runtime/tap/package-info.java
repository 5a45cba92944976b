/** Observers of the bytes that go over connections. */
@NullMarked
package io.github.qmpevents.runtime.tap;

import org.jspecify.annotations.NullMarked;
