package io.github.qmpevents.generator.parse;

import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Quoted;
import io.github.qmpevents.generator.source.Blanks;
import io.github.qmpevents.generator.source.Passage;
import io.github.qmpevents.generator.source.SourceRange;
import io.github.qmpevents.generator.syntax.Limits;
import io.github.qmpevents.generator.syntax.MemberItem;
import io.github.qmpevents.generator.syntax.Name;
import java.util.List;
import java.util.Optional;

/**
 * Reads one list item, such as {@code "size": access size in bytes (json-int, optional)}: a quoted name, a colon, text,
 * and somewhere in or behind the text the type, whether the member is optional, and its values.
 */
final class ItemReader {
    private final Passage passage;
    private final String text;
    private final Diagnostics diagnostics;

    ItemReader(Passage passage, Diagnostics diagnostics) {
        this.passage = passage;
        this.text = passage.text();
        this.diagnostics = diagnostics;
    }

    /** An item and whether its name is in quotes. */
    record Read(MemberItem item, boolean quoted) {}

    /** Where the name of an item stands and where its text begins. */
    private record Head(int start, int end, int body, boolean quoted) {}

    /** Whether an item begins with a name in quotes. */
    static boolean hasQuotedName(String text) {
        if (text.isEmpty() || !Quotes.opens(text.charAt(0))) {
            return false;
        }
        int close = text.indexOf(Quotes.closing(text.charAt(0)), 1);
        return close > 0 && text.lastIndexOf('\n', close) < 0;
    }

    /** The member; empty if there is no name, which is reported. */
    Optional<Read> read() {
        if (text.length() > Limits.ITEM) {
            diagnostics.report(
                    DiagnosticCode.DOCUMENT_TOO_LARGE,
                    firstLine(),
                    "this list item is longer than " + Limits.ITEM + " characters",
                    "it is left out; leave blank lines between what does not belong together");
            return Optional.empty();
        }
        Optional<Head> head = hasQuotedName(text) ? Optional.of(quotedHead()) : unquotedHead();
        if (head.isEmpty()) {
            broken(firstLine(), "this list item has no name in quotes; it is left out");
        }
        return head.map(this::readBody);
    }

    private Head quotedHead() {
        int close = text.indexOf(Quotes.closing(text.charAt(0)), 1);
        int colon = Blanks.skip(text, close + 1);
        boolean hasColon = colon < text.length() && text.charAt(colon) == ':';
        if (!hasColon) {
            broken(passage.range(close + 1, close + 1), "there is no colon behind the name");
        }
        return new Head(1, close, hasColon ? colon + 1 : close + 1, true);
    }

    private Optional<Head> unquotedHead() {
        int colon = text.indexOf(':');
        int start = !text.isEmpty() && Quotes.opens(text.charAt(0)) ? 1 : 0;
        int end = colon < 0 ? start : Blanks.skipBack(text, colon);
        if (end <= start || text.substring(start, end).chars().anyMatch(c -> Blanks.isBlank((char) c))) {
            return Optional.empty();
        }
        if (!text.regionMatches(true, 0, "data", 0, end)) {
            broken(passage.range(start, end), "the name is not in quotes");
        }
        return Optional.of(new Head(start, end, colon + 1, false));
    }

    private SourceRange firstLine() {
        return passage.range(0, passage.pieces().get(0).text().length());
    }

    private void broken(SourceRange range, String message) {
        diagnostics.report(
                DiagnosticCode.BROKEN_ITEM,
                range,
                message,
                "write it as - \"name\": what it is (json-string, optional)");
    }

    private Read readBody(Head head) {
        Name name = new Name(text.substring(head.start, head.end), passage.range(head.start, head.end));
        Passage body = passage.from(Math.min(head.body, text.length()));
        List<Quotation> quotations = Quotation.in(body.text(), 0);
        TypeScan scan = new TypeScan(body.text(), quotations);
        Optional<TypeScan.Found> type = scan.find();
        type.ifPresent(found -> reportFlaw(found, body, name));
        ItemBody read = new ItemBody(body, quotations, type);
        MemberItem item = new MemberItem(
                name,
                body.squeezed(),
                read.doc(),
                read.group(),
                read.isOptional() || scan.hasOptionalGroup(),
                read.values(),
                type.isPresent() ? Optional.empty() : TypeMentions.in(body),
                List.of(),
                passage.range());
        return new Read(item, head.quoted);
    }

    private void reportFlaw(TypeScan.Found found, Passage body, Name name) {
        found.flaw()
                .ifPresent(flaw -> diagnostics.report(
                        DiagnosticCode.LOOSE_TYPE,
                        body.range(found.start(), found.words().get(0).end()),
                        "member \"" + Quoted.of(name.text()) + "\": " + flaw,
                        "write the type as (json-string), (json-int) and so on"));
    }
}
