/** What happens in a monitor counted, and told to observers; not exported. */
@NullMarked
package io.github.qmpevents.runtime.counting;

import org.jspecify.annotations.NullMarked;
