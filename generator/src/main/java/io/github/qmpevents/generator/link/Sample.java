package io.github.qmpevents.generator.link;

import io.github.qmpevents.generator.source.SourceRange;

/** A value that an example shows, and the example. */
record Sample(ReadExample example, ExampleNode node) {
    SourceRange range() {
        return example.range(node);
    }
}
