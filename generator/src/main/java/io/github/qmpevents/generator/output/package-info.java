/** Writes generated files: only what changed, and nothing outside its root. */
@NullMarked
package io.github.qmpevents.generator.output;

import org.jspecify.annotations.NullMarked;
