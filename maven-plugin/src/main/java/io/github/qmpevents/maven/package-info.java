/** The Maven plugin: a thin door to the generator. */
@NullMarked
package io.github.qmpevents.maven;

import org.jspecify.annotations.NullMarked;
