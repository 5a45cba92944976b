/** Turns a description of QEMU's events into Java: the facade of the generator. */
@NullMarked
package io.github.qmpevents.generator;

import org.jspecify.annotations.NullMarked;
