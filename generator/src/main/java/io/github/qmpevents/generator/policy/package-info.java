/** What a project thinks of findings: how grave each kind is, and which ones it has decided to live with. */
@NullMarked
package io.github.qmpevents.generator.policy;

import org.jspecify.annotations.NullMarked;
