package io.github.qmpevents.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the pages refer to within the project is there. */
class LinksTest {
    private static final Path ROOT = Checkout.file("");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+)$");

    @Test
    void everyLinkLeadsToAFileAndAHeadingThatExist() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : pages()) {
            for (String link : linksOf(page)) {
                if (!isFound(page, link)) {
                    broken.add(ROOT.relativize(page) + ": " + link);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void theIndexHasEveryPage() throws IOException {
        Path index = ROOT.resolve("docs/README.md");
        List<String> links = linksOf(index);
        assertThat(pages().stream()
                        .filter(page -> page.startsWith(ROOT.resolve("docs")) && !page.equals(index))
                        .map(page -> page.getFileName().toString()))
                .isNotEmpty()
                .allMatch(links::contains);
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> top = Files.list(ROOT);
                Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            return Stream.concat(top, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static String textOf(Path page) throws IOException {
        return FENCED.matcher(Files.readString(page)).replaceAll("");
    }

    private static List<String> linksOf(Path page) throws IOException {
        return LINK.matcher(textOf(page)).results().map(link -> link.group(1)).toList();
    }

    private static boolean isFound(Path page, String link) throws IOException {
        if (link.contains("://")) {
            return true;
        }
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
        return Files.exists(target) && (parts.length == 1 || anchorsOf(target).contains(parts[1]));
    }

    /** Headings as code hosts name them: in lower case, hyphens for blanks, without other punctuation. */
    private static List<String> anchorsOf(Path page) throws IOException {
        return HEADING.matcher(textOf(page)).results().map(LinksTest::anchor).toList();
    }

    private static String anchor(MatchResult heading) {
        return heading.group(1)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }
}
