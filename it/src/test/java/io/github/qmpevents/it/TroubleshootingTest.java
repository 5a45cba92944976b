package io.github.qmpevents.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on messages tells of messages that there are. */
class TroubleshootingTest {
    private static final List<String> MODULES =
            List.of("generator", "maven-plugin", "annotation-processor", "generated-runtime");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(.+?)` \\|");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    /** What parts one literal from the next of the same sentence. */
    private static final Pattern JOINT = Pattern.compile("\"\\s*\\+\\s*\"");

    @Test
    void everyMessageIsOneThatTheProgramsHave() throws IOException {
        List<String> literals = literals();
        List<String> unknown = new ArrayList<>();
        List<String> messages = ROW.matcher(Checkout.read("docs/troubleshooting.md"))
                .results()
                .map(row -> row.group(1))
                .toList();
        for (String message : messages) {
            Stream<String> parts = Stream.of(message.split("\\.\\.\\.")).filter(part -> !part.isBlank());
            if (!parts.allMatch(part -> literals.stream().anyMatch(literal -> literal.contains(part)))) {
                unknown.add(message);
            }
        }
        assertThat(messages).hasSizeGreaterThan(20);
        assertThat(unknown).isEmpty();
    }

    private static List<String> literals() throws IOException {
        List<String> literals = new ArrayList<>();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(Checkout.file(module + "/src/main/java"))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    String source = JOINT.matcher(Files.readString(file)).replaceAll("");
                    LITERAL.matcher(source)
                            .results()
                            .map(TroubleshootingTest::text)
                            .forEach(literals::add);
                }
            }
        }
        return literals;
    }

    private static String text(MatchResult literal) {
        return literal.group(1).replace("\\n", "").replace("\\\"", "\"");
    }
}
