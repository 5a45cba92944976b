package io.github.qmpevents.generator.link;

import io.github.qmpevents.generator.diagnostic.Diagnostics;
import java.util.Set;

/**
 * What linking the members of a section needs to know.
 *
 * @param event the section's event, the first if there are several
 * @param paths takes the path of each member, with the event's name before it
 */
record EventContext(String event, MemberOverrides overrides, Set<String> paths, Diagnostics diagnostics) {
    /** The same for what is found about one member. */
    EventContext about(String memberPath) {
        return new EventContext(event, overrides, paths, diagnostics.about(memberPath));
    }
}
