/** What each finding means, why it matters, an example of it, and the mend. */
@NullMarked
package io.github.qmpevents.generator.catalogue;

import org.jspecify.annotations.NullMarked;
