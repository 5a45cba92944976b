package io.github.qmpevents.generator.output;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was generated.
 *
 * @param complete whether all of it is there; if not, a build ended in between
 * @param inputs what it was generated from, as its user tells such things apart; empty if that is not known
 * @param files the hashes that a file may have by its path: one if complete, else that of before as well
 */
record Manifest(boolean complete, String inputs, Map<String, Set<String>> files) {
    /** Nothing is known. */
    static final Manifest NONE = new Manifest(false, "", Map.of());

    /** All of these are there. */
    static Manifest complete(String inputs, List<Target> targets) {
        Map<String, Set<String>> files = new LinkedHashMap<>();
        targets.forEach(target -> files.put(target.path(), Set.of(target.hash())));
        return new Manifest(true, inputs, files);
    }

    /** What there may be between this state and that one. */
    Manifest unfinished(Manifest next) {
        Map<String, Set<String>> either = new LinkedHashMap<>();
        files.forEach((path, hashes) -> either.put(path, new LinkedHashSet<>(hashes)));
        next.files.forEach((path, hashes) ->
                either.computeIfAbsent(path, unknown -> new LinkedHashSet<>()).addAll(hashes));
        return new Manifest(false, "", either);
    }

    /** Whether a file is listed. */
    boolean lists(String path) {
        return files.containsKey(path);
    }

    /** Whether the file with that hash is as it was generated. */
    boolean knows(String path, String hash) {
        return files.getOrDefault(path, Set.of()).contains(hash);
    }
}
