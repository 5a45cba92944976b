/** What a description of events means, whatever form it was given in. */
@NullMarked
package io.github.qmpevents.generator.model;

import org.jspecify.annotations.NullMarked;
