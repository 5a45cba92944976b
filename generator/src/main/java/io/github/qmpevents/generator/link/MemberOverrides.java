package io.github.qmpevents.generator.link;

import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import io.github.qmpevents.generator.diagnostic.NearNames;
import io.github.qmpevents.generator.model.ArrayType;
import io.github.qmpevents.generator.model.OpaqueType;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.ValueType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the user knows better than the description: the type of a member, or whether it may be absent.
 *
 * @param byPath by {@code EVENT.member}, or {@code EVENT.object.member} for one that is nested
 */
public record MemberOverrides(Map<String, MemberOverride> byPath) {
    public static final MemberOverrides NONE = new MemberOverrides(Map.of());

    private static final Map<String, ValueType> TYPES = types();

    public MemberOverrides {
        byPath = Map.copyOf(byPath);
    }

    /**
     * What is known of one member.
     *
     * @param type its type instead of the description's
     * @param optional whether it may be absent, whatever the description says
     */
    public record MemberOverride(Optional<ValueType> type, Optional<Boolean> optional) {}

    private static Map<String, ValueType> types() {
        Map<String, ValueType> types = new LinkedHashMap<>();
        types.put("string", ScalarType.STRING);
        types.put("int64", ScalarType.INT64);
        types.put("uint64", ScalarType.UINT64);
        types.put("real", ScalarType.REAL);
        types.put("bool", ScalarType.BOOL);
        types.put("object", OpaqueType.OBJECT);
        types.put("array", new ArrayType(OpaqueType.ANY));
        types.put("raw", OpaqueType.ANY);
        return types;
    }

    /**
     * Reads overrides of the form {@code EVENT.member=uint64}, {@code EVENT.member=optional} or {@code
     * EVENT.member=string,mandatory}.
     *
     * @throws ConfigurationException if one has another form or an unknown word
     */
    public static MemberOverrides parse(Collection<String> settings) {
        Map<String, MemberOverride> byPath = new LinkedHashMap<>();
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            if (equals < 1) {
                throw new ConfigurationException("the override \"" + setting
                        + "\" has no value; write it as EVENT.member=uint64 or EVENT.member=optional");
            }
            String path = setting.substring(0, equals).strip();
            if (byPath.put(path, override(setting, setting.substring(equals + 1))) != null) {
                throw new ConfigurationException("there are two overrides of " + path + "; keep one");
            }
        }
        return new MemberOverrides(byPath);
    }

    private static MemberOverride override(String setting, String words) {
        Optional<ValueType> type = Optional.empty();
        Optional<Boolean> optional = Optional.empty();
        for (String part : words.split(",", -1)) {
            String word = part.strip();
            if (word.equals("optional") || word.equals("mandatory")) {
                optional = Optional.of(word.equals("optional"));
            } else if (TYPES.containsKey(word)) {
                type = Optional.ofNullable(TYPES.get(word));
            } else {
                throw new ConfigurationException("the override \"" + setting + "\" has the unknown word \"" + word
                        + "\"; known are " + String.join(", ", TYPES.keySet()) + ", optional and mandatory");
            }
        }
        return new MemberOverride(type, optional);
    }

    /** Whether they tell the type of a member. */
    public boolean tellTypeOf(String path) {
        return of(path).type().isPresent();
    }

    /** Whether a member of this event is among them. */
    boolean speakOf(String event) {
        return byPath.keySet().stream().anyMatch(path -> path.startsWith(event + "."));
    }

    /** What is known of a member; nothing if its path is not among the overrides. */
    MemberOverride of(String path) {
        return byPath.getOrDefault(path, new MemberOverride(Optional.empty(), Optional.empty()));
    }

    /**
     * Refuses overrides that speak of no member.
     *
     * @throws ConfigurationException if there is one; the message names similar members
     */
    void requireAllAmong(Set<String> paths) {
        for (String path : byPath.keySet().stream().sorted().toList()) {
            if (!paths.contains(path)) {
                List<String> near = NearNames.of(path, paths);
                String advice =
                        near.isEmpty() ? "the form is EVENT.member" : "did you mean " + String.join(" or ", near) + "?";
                throw new ConfigurationException(
                        "the override of " + path + " names no member of the document; " + advice);
            }
        }
    }
}
