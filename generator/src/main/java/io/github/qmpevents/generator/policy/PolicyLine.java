package io.github.qmpevents.generator.policy;

import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import io.github.qmpevents.generator.source.Blanks;
import io.github.qmpevents.generator.source.SourceRange;
import io.github.qmpevents.generator.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** One line of a policy: words, a colon, and the reason. */
record PolicyLine(List<Word> words, String reason, SourceRange end) {
    private static final int WORDS = 3;

    /** A word and where it stands. */
    record Word(String text, SourceRange range) {}

    /** Takes a line apart that is not blank. */
    static PolicyLine of(SourceText source, int number) {
        String line = source.line(number);
        int colon = line.indexOf(':');
        int end = colon < 0 ? line.length() : colon;
        List<Word> words = new ArrayList<>();
        int at = Blanks.skip(line, 0);
        while (at < end) {
            int start = at;
            while (at < end && !Blanks.isBlank(line.charAt(at))) {
                at++;
            }
            words.add(new Word(line.substring(start, at), source.range(number, start + 1, at - start)));
            at = Blanks.skip(line, at);
        }
        String reason = colon < 0 ? "" : Blanks.strip(line.substring(colon + 1));
        int last = Blanks.skipBack(line, line.length());
        return new PolicyLine(words, reason, source.range(number, last + 1, 0));
    }

    /** A word by its index; if there is none, an empty one at the line's end. */
    Word word(int index) {
        return index < words.size() ? words.get(index) : new Word("", end);
    }

    /** Refuses a line of fewer or more words, and one without a reason. */
    void requireWords(String forms) {
        if (words.size() < WORDS) {
            throw wrong(word(WORDS), "there is a word missing; " + forms);
        }
        if (words.size() > WORDS) {
            throw wrong(word(WORDS), "\"" + word(WORDS).text() + "\" is one word too many; " + forms);
        }
        if (reason.isEmpty()) {
            throw wrong(new Word("", end), "the reason is missing; write it behind a colon");
        }
    }

    /** What to throw if there is something wrong with a word. */
    ConfigurationException wrong(Word word, String message) {
        return new ConfigurationException(word.range.place() + ": " + message);
    }
}
