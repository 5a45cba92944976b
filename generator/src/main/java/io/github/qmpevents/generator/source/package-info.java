/** Where text comes from: inputs, their lines, and ranges in them. */
@NullMarked
package io.github.qmpevents.generator.source;

import org.jspecify.annotations.NullMarked;
