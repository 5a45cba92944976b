package io.github.qmpevents.generator.merge;

import io.github.qmpevents.generator.model.Availability;
import io.github.qmpevents.generator.release.MergedOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One thing as the releases have it that may have it.
 *
 * @param releases that were looked at, oldest first: those which have what the thing is part of
 * @param found in those that have it, oldest first; there is at least one
 */
record Seen<T>(List<String> releases, List<One<T>> found) {
    Seen {
        releases = List.copyOf(releases);
        found = List.copyOf(found);
    }

    /** The thing as one release has it. */
    record One<T>(String release, T what) {}

    /** The parts of a thing, each with all that the releases say of it, in an order that suits all of them. */
    static <P, T> List<Seen<T>> parts(Seen<P> whole, Function<P, List<T>> parts, Function<T, String> name) {
        Map<String, List<One<T>>> byName = new LinkedHashMap<>();
        List<List<String>> orders = new ArrayList<>();
        for (One<P> one : whole.found) {
            List<T> some = parts.apply(one.what);
            orders.add(some.stream().map(name).toList());
            some.forEach(part -> byName.computeIfAbsent(name.apply(part), unused -> new ArrayList<>())
                    .add(new One<>(one.release, part)));
        }
        List<String> releases = whole.found.stream().map(One::release).toList();
        return MergedOrder.of(orders).stream()
                .map(part -> new Seen<>(releases, byName.getOrDefault(part, List.of())))
                .toList();
    }

    /** The same things by a part that each of them has. */
    <U> Seen<U> map(Function<T, U> part) {
        return new Seen<>(
                releases,
                found.stream()
                        .map(one -> new One<>(one.release, part.apply(one.what)))
                        .toList());
    }

    /** Those that are so; all of them if none is. */
    Seen<T> preferably(Predicate<T> condition) {
        List<One<T>> some =
                found.stream().filter(one -> condition.test(one.what)).toList();
        return some.isEmpty() ? this : new Seen<>(releases, some);
    }

    /** The thing as the newest release has it that does. */
    T newest() {
        return found.get(found.size() - 1).what;
    }

    boolean isEverywhere() {
        return found.size() == releases.size();
    }

    boolean all(Predicate<T> condition) {
        return found.stream().allMatch(one -> condition.test(one.what));
    }

    boolean any(Predicate<T> condition) {
        return found.stream().anyMatch(one -> condition.test(one.what));
    }

    /** What the newest release tells that tells anything. */
    <U> Optional<U> told(Function<T, Optional<U>> part) {
        for (int one = found.size() - 1; one >= 0; one--) {
            Optional<U> told = part.apply(found.get(one).what);
            if (told.isPresent()) {
                return told;
            }
        }
        return Optional.empty();
    }

    /** The text of the newest release that has one; empty if none has. */
    String text(Function<T, String> part) {
        return told(one -> Optional.of(part.apply(one)).filter(text -> !text.isBlank()))
                .orElse("");
    }

    /** The list of the newest release that has one with something in it; empty if none has. */
    <U> List<U> list(Function<T, List<U>> part) {
        return told(one -> Optional.of(part.apply(one)).filter(list -> !list.isEmpty()))
                .orElse(List.of());
    }

    /** Which QEMU has it: what descriptions tell themselves, and else in which of them it is. */
    Availability availability(Function<T, Availability> part) {
        Availability newest = part.apply(newest());
        return new Availability(
                told(one -> part.apply(one).since()).or(this::since),
                newest.until().or(this::until),
                told(one -> part.apply(one).condition()),
                newest.features());
    }

    private Optional<String> since() {
        String first = found.get(0).release;
        return first.equals(releases.get(0)) ? Optional.empty() : Optional.of(first);
    }

    private Optional<String> until() {
        String last = found.get(found.size() - 1).release;
        return last.equals(releases.get(releases.size() - 1)) ? Optional.empty() : Optional.of(last);
    }
}
