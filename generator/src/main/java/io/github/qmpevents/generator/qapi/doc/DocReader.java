package io.github.qmpevents.generator.qapi.doc;

import io.github.qmpevents.generator.qapi.syntax.QapiDoc;
import io.github.qmpevents.generator.qapi.syntax.QapiDocExample;
import io.github.qmpevents.generator.qapi.syntax.QapiDocItem;
import io.github.qmpevents.generator.qapi.syntax.QapiDocNote;
import io.github.qmpevents.generator.source.Passage;
import io.github.qmpevents.generator.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the comment before a definition. Nothing in a comment is wrong: what has no known form is text. */
public final class DocReader {
    private static final Pattern NAME = Pattern.compile("@([^\\s:]++)\\s*+:?");
    private static final Pattern VERSION = Pattern.compile("[0-9]++(?:\\.[0-9]++)*+");
    private static final Pattern SINCE =
            Pattern.compile("(?i)(?:\\(since:?\\s++|(?:^|[.;,]\\s)since:?\\s++(?=[0-9.]++$))"
                    + "(?:QEMU\\s++)?([0-9]++(?:\\.[0-9]++)++)");
    private static final Pattern OPTIONAL = Pattern.compile("#optional\\b[,.:]?\\s*+");

    private final SourceText source;
    private final List<String> text = new ArrayList<>();
    private final Map<String, QapiDocItem> members = new LinkedHashMap<>();
    private final Map<String, QapiDocItem> features = new LinkedHashMap<>();
    private Optional<String> since = Optional.empty();
    private String returns = "";
    private String errors = "";
    private final List<QapiDocNote> notes = new ArrayList<>();
    private final List<QapiDocExample> examples = new ArrayList<>();

    private DocReader(SourceText source) {
        this.source = source;
    }

    /**
     * Reads what stands between two definitions.
     *
     * @param after the last line of the one before, 0 if there is none
     * @param before the first line of the one that is documented
     * @return empty if there is no such comment
     */
    public static Optional<QapiDoc> read(SourceText source, int after, int before) {
        List<DocLine> lines = DocFinder.find(source, after, before);
        return lines.isEmpty() ? Optional.empty() : Optional.of(new DocReader(source).read(lines));
    }

    private QapiDoc read(List<DocLine> lines) {
        DocLine first = lines.get(0);
        Matcher name = NAME.matcher(first.text());
        boolean named = name.lookingAt();
        List<DocLine> rest = new ArrayList<>(lines);
        rest.set(0, first.from(named ? name.end() : 0));
        SectionSplitter.split(rest).forEach(this::take);
        return new QapiDoc(
                named ? name.group(1) : "",
                String.join("\n\n", text),
                members,
                features,
                since,
                returns,
                errors,
                notes,
                examples,
                source.range(first.number(), first.column(), first.text().length()));
    }

    private void take(DocSection section) {
        List<DocLine> lines = section.lines();
        switch (section.kind()) {
            case BODY -> addText(DocProse.of(lines));
            case LITERAL -> addText(DocProse.ofLiteral(lines));
            case MEMBER -> members.putIfAbsent(section.label(), item(lines));
            case FEATURE -> features.putIfAbsent(section.label(), item(lines));
            case SINCE -> takeSince(DocProse.of(lines));
            case RETURNS -> returns = joined(returns, DocProse.of(lines));
            case ERRORS -> errors = joined(errors, DocProse.of(lines));
            case NOTE -> takeNote(section);
            case EXAMPLES -> takeExamples(section);
            case IGNORED -> {}
        }
    }

    private void addText(String paragraphs) {
        if (!paragraphs.isEmpty()) {
            text.add(paragraphs);
        }
    }

    private static String joined(String before, String more) {
        return before.isEmpty() ? more : before + "\n\n" + more;
    }

    private static QapiDocItem item(List<DocLine> lines) {
        String text = OPTIONAL.matcher(DocProse.of(lines)).replaceFirst("");
        Matcher since = SINCE.matcher(text);
        return new QapiDocItem(
                text,
                since.find() ? Optional.ofNullable(since.group(since.group(1) == null ? 2 : 1)) : Optional.empty());
    }

    private void takeSince(String words) {
        Matcher version = VERSION.matcher(words);
        if (since.isEmpty() && version.lookingAt()) {
            since = Optional.of(version.group());
        }
        boolean more = !words.isEmpty() && !version.matches();
        if (more) {
            text.add("Since: " + words);
        }
    }

    private void takeNote(DocSection section) {
        String words = DocProse.of(section.lines());
        if (!words.isEmpty()) {
            Passage place = new Passage(
                    source.name(), section.lines().stream().map(DocLine::piece).toList());
            notes.add(new QapiDocNote(section.label(), words, place.range()));
        }
    }

    private void takeExamples(DocSection section) {
        ExampleSplitter splitter = new ExampleSplitter(source.name(), section.label());
        examples.addAll(splitter.split(section.lines()));
        addText(DocProse.of(splitter.rest()));
    }
}
