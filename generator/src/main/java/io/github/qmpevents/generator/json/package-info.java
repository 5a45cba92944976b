/** The model and the findings as JSON and SARIF, for other programs. */
@NullMarked
package io.github.qmpevents.generator.json;

import org.jspecify.annotations.NullMarked;
