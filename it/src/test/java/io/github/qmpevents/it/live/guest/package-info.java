/** Programs for a machine without an operating system: a few instructions each, assembled here. */
@NullMarked
package io.github.qmpevents.it.live.guest;

import org.jspecify.annotations.NullMarked;
