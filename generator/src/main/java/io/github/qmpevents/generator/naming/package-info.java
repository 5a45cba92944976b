/** Decides each Java name once, before anything is emitted. */
@NullMarked
package io.github.qmpevents.generator.naming;

import org.jspecify.annotations.NullMarked;
