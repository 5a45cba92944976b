package io.github.qmpevents.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The messages that docs/troubleshooting.md explains are messages of the programs. */
class TroubleshootingTest {
    private static final List<String> MODULES =
            List.of("generated-runtime", "generator", "maven-plugin", "annotation-processor");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\|");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    /** Between two literals that are one text broken into two lines. */
    private static final Pattern BROKEN_LINE = Pattern.compile("\"\\s*\\+\\s*\"");

    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*(?:/?\\*|//).*$");

    @Test
    void everyMessageIsMadeByOneClass() throws IOException {
        List<List<String>> classes = literalsOfClasses();
        List<String> messages = messages();

        assertThat(messages).hasSizeGreaterThan(40).doesNotHaveDuplicates();
        assertThat(messages).filteredOn(message -> !isMade(message, classes)).isEmpty();
    }

    @Test
    void aMessageThatNoClassMakesIsNoticed() throws IOException {
        List<List<String>> classes = literalsOfClasses();

        assertThat(isMade("nothing listens at ...", classes)).isTrue();
        assertThat(isMade("nobody listens at ...", classes)).isFalse();
        // Both are there, in different classes.
        assertThat(isMade("nothing listens at ...; generate again", classes)).isFalse();
    }

    private static List<String> messages() throws IOException {
        List<String> messages = new ArrayList<>();
        Matcher row = ROW.matcher(Checkout.read("docs/troubleshooting.md"));
        while (row.find()) {
            messages.add(row.group(1));
        }
        return messages;
    }

    /** Whether a class has all pieces of a message in its literals. */
    private static boolean isMade(String message, List<List<String>> classes) {
        List<String> pieces = Stream.of(message.split("\\.\\.\\."))
                .filter(piece -> piece.chars().anyMatch(Character::isLetter))
                .toList();
        return classes.stream()
                .anyMatch(literals -> pieces.stream()
                        .allMatch(piece -> literals.stream().anyMatch(literal -> literal.contains(piece))));
    }

    private static List<List<String>> literalsOfClasses() throws IOException {
        List<List<String>> classes = new ArrayList<>();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(Checkout.file(module + "/src/main/java"))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    classes.add(literalsOf(Files.readString(file)));
                }
            }
        }
        return classes;
    }

    private static List<String> literalsOf(String source) {
        String joined =
                BROKEN_LINE.matcher(COMMENT.matcher(source).replaceAll("")).replaceAll("");
        return LITERAL.matcher(joined)
                .results()
                .map(literal -> literal.group(1).replace("\\n", "\n"))
                .toList();
    }
}
