/** Whole messages out of the bytes that go over a connection, for those who only watch them; not exported. */
@NullMarked
package io.github.qmpevents.runtime.assembly;

import org.jspecify.annotations.NullMarked;
