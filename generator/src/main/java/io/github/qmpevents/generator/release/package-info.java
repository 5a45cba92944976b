/** Descriptions of several releases: what each is called, in which order they are, and that of what they describe. */
@NullMarked
package io.github.qmpevents.generator.release;

import org.jspecify.annotations.NullMarked;
