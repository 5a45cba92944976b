/** What users see and invoker projects do not show: the README and the command line. */
@NullMarked
package io.github.qmpevents.it;

import org.jspecify.annotations.NullMarked;
