package io.github.qmpevents.generator;

import io.github.qmpevents.generator.link.MemberOverrides;
import io.github.qmpevents.generator.policy.FindingPolicy;
import java.util.TreeMap;

/**
 * What to take into account when a description is read.
 *
 * @param overrides members that are not as the description says
 * @param policy how grave findings are, and which ones are not shown
 */
public record ReadingOptions(MemberOverrides overrides, FindingPolicy policy) {
    /** The description as it is, and all findings. */
    public static final ReadingOptions NONE = new ReadingOptions(MemberOverrides.NONE, FindingPolicy.NONE);

    void addTo(Fingerprint fingerprint) {
        fingerprint.with(new TreeMap<>(overrides.byPath()).toString());
        fingerprint.with(policy.source().name()).with(policy.source().text());
    }
}
