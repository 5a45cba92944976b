/**
 * A QEMU for tests: it listens on a unix socket or on TCP, or calls a client that listens, and says what a test tells
 * it, good or bad. See {@link io.github.qmpevents.runtime.fake.FakeQemu}.
 */
@NullMarked
package io.github.qmpevents.runtime.fake;

import org.jspecify.annotations.NullMarked;
