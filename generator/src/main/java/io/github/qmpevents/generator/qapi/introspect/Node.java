package io.github.qmpevents.generator.qapi.introspect;

import io.github.qmpevents.generator.source.SourceRange;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON value and its place.
 *
 * @param text of a string; empty for what is none
 * @param members of an object; empty for what is none
 * @param elements of an array; empty for what is none
 * @param range the place of its first character, of a string the whole
 */
record Node(Optional<String> text, Map<String, Node> members, List<Node> elements, SourceRange range) {
    Optional<Node> member(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /** The text of a member that is a string. */
    Optional<String> textOf(String name) {
        return member(name).flatMap(Node::text);
    }

    /** The elements of a member that is an array. */
    List<Node> elementsOf(String name) {
        return member(name).map(Node::elements).orElse(List.of());
    }
}
