package io.github.qmpevents.generator;

import io.github.qmpevents.generator.link.MemberOverrides;
import io.github.qmpevents.generator.policy.FindingPolicy;
import io.github.qmpevents.generator.qapi.syntax.QapiConfiguration;
import java.util.TreeMap;

/**
 * What to take into account when a description is read.
 *
 * @param overrides members that are not as the description says
 * @param policy how grave findings are, and which ones are not shown
 * @param configuration how QEMU was built; of use for a schema only
 */
public record ReadingOptions(MemberOverrides overrides, FindingPolicy policy, QapiConfiguration configuration) {
    /** The description as it is, and all findings. */
    public static final ReadingOptions NONE = new ReadingOptions(MemberOverrides.NONE, FindingPolicy.NONE);

    /** Options of which none is about how QEMU was built. */
    public ReadingOptions(MemberOverrides overrides, FindingPolicy policy) {
        this(overrides, policy, QapiConfiguration.UNKNOWN);
    }

    /** The same for a QEMU that is known to be built so. */
    public ReadingOptions with(QapiConfiguration known) {
        return new ReadingOptions(overrides, policy, known);
    }

    /** The same with other overrides. */
    ReadingOptions with(MemberOverrides others) {
        return new ReadingOptions(others, policy, configuration);
    }

    /** The same for a QEMU of which it is not known how it is built. */
    ReadingOptions withoutConfiguration() {
        return with(QapiConfiguration.UNKNOWN);
    }

    void addTo(Fingerprint fingerprint) {
        fingerprint.with(new TreeMap<>(overrides.byPath()).toString());
        fingerprint.with(new TreeMap<>(configuration.symbols()).toString());
        fingerprint.with(policy.source().name()).with(policy.source().text());
    }
}
