package io.github.qmpevents.generator.link;

import io.github.qmpevents.generator.link.ExampleJson.Fault;
import io.github.qmpevents.generator.link.ExampleJson.Result;
import io.github.qmpevents.generator.source.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for the one comma or brace that makes a text JSON when it is put in or taken out near the place where reading
 * failed. A fixed number of places is tried, so the effort stays linear in the text's length.
 */
final class ExampleRepair {
    private static final Set<String> ENVELOPE = Set.of("event", "data", "timestamp");

    private final String text;

    ExampleRepair(String text) {
        this.text = text;
    }

    /**
     * A change of one character.
     *
     * @param offset in the broken text: of what is taken out, or of what the new character stands before
     */
    record Change(boolean insertion, int offset, char character) {
        String applyTo(String broken) {
            return insertion
                    ? broken.substring(0, offset) + character + broken.substring(offset)
                    : broken.substring(0, offset) + broken.substring(offset + 1);
        }

        /** The offset in the broken text of an offset in the mended one. */
        int back(int mended) {
            if (insertion) {
                return mended > offset ? mended - 1 : mended;
            }
            return mended >= offset ? mended + 1 : mended;
        }
    }

    /** A change and what is read after it. */
    record Repaired(Change change, ExampleNode root) {}

    /** The first change that gives an event; failing that, the first that gives JSON. */
    Optional<Repaired> find(Result broken) {
        List<Repaired> working = new ArrayList<>();
        for (Change change : candidates(broken)) {
            Result result = ExampleJson.read(change.applyTo(text));
            result.root().ifPresent(root -> working.add(new Repaired(change, root)));
        }
        return working.stream()
                .filter(repaired -> looksLikeEvent(repaired.root))
                .findFirst()
                .or(() -> working.stream().findFirst());
    }

    private static boolean looksLikeEvent(ExampleNode root) {
        return root.entries().stream().allMatch(entry -> ENVELOPE.contains(entry.name()))
                && root.get("data").map(data -> data.get("timestamp").isEmpty()).orElse(true);
    }

    private List<Change> candidates(Result broken) {
        int end = Blanks.skipBack(text, text.length());
        int at = Math.min(broken.offset(), end);
        int before = Blanks.skipBack(text, at);
        List<Change> changes = new ArrayList<>();
        if (broken.fault().filter(fault -> fault == Fault.CUT_OFF).isPresent()) {
            beforeTimestamp(changes);
            changes.add(new Change(true, end, '}'));
        }
        changes.add(new Change(true, before, ','));
        changes.add(new Change(true, before, '}'));
        removal(changes, at);
        removal(changes, before - 1);
        removal(changes, Blanks.skipBack(text, Math.max(0, before - 1)) - 1);
        changes.add(new Change(true, at, '{'));
        changes.add(new Change(true, stringBefore(before), '{'));
        return changes;
    }

    /** A closing brace that is missing belongs before the member that follows the data, rather than at the very end. */
    private void beforeTimestamp(List<Change> changes) {
        int timestamp = text.lastIndexOf("\"timestamp\"");
        int comma = Blanks.skipBack(text, Math.max(0, timestamp)) - 1;
        if (comma > 0 && text.charAt(comma) == ',') {
            changes.add(new Change(true, Blanks.skipBack(text, comma), '}'));
        }
    }

    private void removal(List<Change> changes, int offset) {
        if (offset >= 0 && offset < text.length() && ",{}".indexOf(text.charAt(offset)) >= 0) {
            changes.add(new Change(false, offset, text.charAt(offset)));
        }
    }

    /** Where the string that ends at an offset begins; the offset itself if none does. */
    private int stringBefore(int end) {
        boolean string = end > 1 && text.charAt(end - 1) == '"';
        return string ? Math.max(0, text.lastIndexOf('"', end - 2)) : end;
    }
}
