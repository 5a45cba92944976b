package io.github.qmpevents.generator;

import io.github.qmpevents.generator.diagnostic.ConfigurationException;

/**
 * Where the description of one release is, written as {@code 7.2=qemu-7.2.zip}.
 *
 * @param release such as {@code 7.2}
 * @param place what stands behind the equals sign
 */
public record ReleaseSpec(String release, String place) {
    /**
     * Reads what a user wrote.
     *
     * @throws ConfigurationException if it does not begin with a release and an equals sign, or nothing follows
     */
    public static ReleaseSpec parse(String setting) {
        int equals = setting.indexOf('=');
        String release = setting.substring(0, Math.max(equals, 0)).strip();
        String place = setting.substring(equals + 1).strip();
        if (!QemuRelease.isMeantBy(release) || place.isEmpty()) {
            throw new ConfigurationException("it is not told which QEMU \"" + GenerationRequest.printable(setting)
                    + "\" describes; write a release before it, such as 7.2=qemu-7.2.zip");
        }
        return new ReleaseSpec(release, place);
    }
}
