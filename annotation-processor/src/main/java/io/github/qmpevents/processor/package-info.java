/** The annotation processor: a thin door to the generator. Compilers load it; nobody else needs it. */
@NullMarked
package io.github.qmpevents.processor;

import org.jspecify.annotations.NullMarked;
