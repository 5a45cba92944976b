/** Text of other parties made fit for logs and messages; not exported. */
@NullMarked
package io.github.qmpevents.runtime.text;

import org.jspecify.annotations.NullMarked;
