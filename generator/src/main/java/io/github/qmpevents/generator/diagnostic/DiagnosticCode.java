package io.github.qmpevents.generator.diagnostic;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of findings. An id, once published, keeps its meaning for ever. */
public enum DiagnosticCode {
    /** There is no heading that names an event. */
    NO_EVENT("QE001", Severity.ERROR, "the document has no event"),
    /** The document does not begin with a line underlined with equals signs. */
    NO_TITLE("QE002", Severity.WARNING, "the document has no title"),
    /** A byte sequence that is no UTF-8. */
    BAD_ENCODING("QE003", Severity.ERROR, "the document is not UTF-8"),
    /** A control character other than tab, LF and CR. */
    CONTROL_CHARACTER("QE004", Severity.ERROR, "the document has a control character"),
    /** U+FEFF at the start; it is left out. */
    BYTE_ORDER_MARK("QE005", Severity.INFO, "the document begins with a byte order mark"),
    /** A character that cannot be seen, such as a direction override; it is kept in text. */
    INVISIBLE_CHARACTER("QE006", Severity.WARNING, "the text has a character that cannot be seen"),
    /** The document is beyond the limit for its size. */
    DOCUMENT_TOO_LARGE("QE007", Severity.ERROR, "the document is too large"),
    /** There are more events than the limit. */
    TOO_MANY_EVENTS("QE008", Severity.ERROR, "there are too many events"),
    /** A heading is no name or list of names. */
    BAD_EVENT_NAME("QE009", Severity.ERROR, "a heading is not the name of an event"),
    /** Two headings name the same event; the first counts. */
    DUPLICATE_EVENT("QE010", Severity.ERROR, "an event is described twice"),
    /** Two names of one scope differ in case, dashes and underscores only. */
    CLASHING_NAMES("QE011", Severity.WARNING, "two names differ in case or punctuation only"),
    /** An underline below nothing, or a title after the first. */
    STRAY_LINE("QE012", Severity.INFO, "a line belongs to nothing"),
    /** A section says nothing about data; it is read as none. */
    DATA_NOT_TOLD("QE013", Severity.INFO, "a section does not say whether there is data"),
    /** A section says that there is no data and then lists members; they count. */
    NONE_WITH_MEMBERS("QE014", Severity.WARNING, "there is no data and yet a list of members"),
    /** A paragraph behind the data or the examples has no label; it is read as a note. */
    UNLABELLED_NOTE("QE015", Severity.INFO, "a paragraph without a label is read as a note"),
    /** Text before the first heading that is no introduction below a title; it is left out. */
    TEXT_BEFORE_EVENTS("QE016", Severity.INFO, "text before the first event is left out"),
    /** There were more findings than can be shown. */
    MORE_FINDINGS("QE017", Severity.INFO, "further findings are not shown"),

    /** A list item that describes no member, or not in the usual form. */
    BROKEN_ITEM("QE101", Severity.WARNING, "a list item is not written as a member"),
    /** The name of a member is none. */
    BAD_MEMBER_NAME("QE102", Severity.ERROR, "the name of a member is not a name"),
    /** An object has two members of the same name; the first counts. */
    DUPLICATE_MEMBER("QE103", Severity.ERROR, "a member is described twice"),
    /** An item stands where no list stands. */
    MISALIGNED_ITEM("QE104", Severity.WARNING, "a list item is not aligned with any other"),
    /** Objects stand in each other deeper than the limit. */
    TOO_DEEP("QE105", Severity.ERROR, "members are nested too deeply"),
    /** An object has more members than the limit. */
    TOO_MANY_MEMBERS("QE106", Severity.ERROR, "there are too many members"),
    /** A type word that is none of JSON's; any value is accepted. */
    UNKNOWN_TYPE("QE107", Severity.WARNING, "a type is not known"),
    /** A member with two types; any value is accepted. */
    CONTRADICTORY_TYPE("QE108", Severity.WARNING, "a member has two types"),
    /** A type that is not written as a group of its own, such as {@code (json-int)}. */
    LOOSE_TYPE("QE109", Severity.WARNING, "a type is not written in the usual form"),
    /** A listed value that is no name; it gets no constant. */
    BAD_VALUE("QE110", Severity.WARNING, "a listed value is not a name"),
    /** The same value is listed twice. */
    DUPLICATE_VALUE("QE111", Severity.WARNING, "a value is listed twice"),
    /** A member has more values than the limit. */
    TOO_MANY_VALUES("QE112", Severity.ERROR, "there are too many values"),
    /** Values are listed for a member that is no string; they are left out. */
    UNUSED_VALUES("QE113", Severity.WARNING, "values are listed for a member that is not a string"),
    /** Members stand below one that is no object. */
    UNEXPECTED_NESTING("QE114", Severity.WARNING, "members stand below one that is not an object"),

    /** A label announces an example, and none follows. */
    NO_EXAMPLE("QE201", Severity.WARNING, "an example is announced and missing"),
    /** An example is not JSON and cannot be mended by a single comma or brace. */
    UNREADABLE_EXAMPLE("QE202", Severity.WARNING, "an example is not JSON"),
    /** An example is not JSON but for one comma or brace. */
    BROKEN_EXAMPLE("QE203", Severity.WARNING, "an example is JSON but for one comma or brace"),
    /** An example is too deep or too long to be checked. */
    UNCHECKED_EXAMPLE("QE204", Severity.INFO, "an example is too large to be checked"),
    /** An example is JSON but no event. */
    NO_EVENT_IN_EXAMPLE("QE205", Severity.WARNING, "an example is not an event"),
    /** An example shows an event that its heading does not name. */
    OTHER_EVENT_IN_EXAMPLE("QE206", Severity.WARNING, "an example shows another event"),
    /** An example has no timestamp, which QEMU always sends. */
    NO_TIMESTAMP_IN_EXAMPLE("QE207", Severity.INFO, "an example has no timestamp"),
    /** An example has a member that is not described. */
    UNDESCRIBED_MEMBER("QE208", Severity.WARNING, "an example has a member that is not described"),
    /** An example lacks a member that is not optional. */
    MISSING_MEMBER("QE209", Severity.WARNING, "an example lacks a member that is not optional"),
    /** A value of an example is not of the described type. */
    WRONG_TYPE_IN_EXAMPLE("QE210", Severity.WARNING, "a value of an example is of another type"),
    /** A value of an example is not among those that are listed. */
    UNLISTED_VALUE("QE211", Severity.WARNING, "a value of an example is not listed"),
    /** An object of an example has the same member twice. */
    REPEATED_MEMBER("QE212", Severity.WARNING, "an example has a member twice"),

    /** A member's type is described elsewhere. */
    TYPE_ELSEWHERE("QE301", Severity.INFO, "the type of a member is described elsewhere"),
    /** The type of the whole data is described elsewhere; its members are not known. */
    DATA_ELSEWHERE("QE302", Severity.WARNING, "the type of the whole data is described elsewhere"),
    /** A member has no type; that of its value in an example is taken. */
    TYPE_INFERRED("QE303", Severity.WARNING, "the type of a member is taken from an example"),
    /** A member has no type and no example; any value is accepted. */
    TYPE_NOT_TOLD("QE304", Severity.WARNING, "nothing tells the type of a member"),
    /** A json-number is read as a whole number, as QEMU has only ever sent those. */
    NUMBER_AS_WHOLE("QE305", Severity.INFO, "a number is read as a whole number"),
    /** An object without described members. */
    OPEN_OBJECT("QE306", Severity.INFO, "the members of an object are not described"),
    /** The data is told in words; its members are not known. */
    DATA_IN_WORDS("QE307", Severity.WARNING, "data is described in words only"),
    /** A rate limit is said to hold for each value of a member that is not described. */
    UNKNOWN_RATE_LIMIT_KEY("QE308", Severity.WARNING, "a rate limit names a member that is not described"),
    /** Examples show values of different types for a member without a type. */
    EXAMPLES_DISAGREE("QE309", Severity.WARNING, "examples disagree about the type of a member"),
    /** A member has no type but a list of values; it is read as a string. */
    TYPE_FROM_VALUES("QE310", Severity.INFO, "the type of a member is told by its values"),
    /** A note speaks of an event that the document does not describe. */
    UNKNOWN_EVENT_IN_NOTE("QE311", Severity.WARNING, "a note speaks of an event that is not described"),

    /** The schema has an event that the document lacks. */
    EVENT_NOT_DESCRIBED("QE401", Severity.WARNING, "an event of the schema is not described"),
    /** The document has an event that the schema lacks. */
    UNKNOWN_EVENT("QE402", Severity.WARNING, "an event is unknown to the schema"),
    /** The schema has a member that the document lacks. */
    MEMBER_NOT_DESCRIBED("QE403", Severity.WARNING, "a member of the schema is not described"),
    /** The document has a member that the schema lacks. */
    UNKNOWN_MEMBER("QE404", Severity.WARNING, "a member is unknown to the schema"),
    /**
     * A member may be absent by the schema, but not by the document: a reader of the document's making will miss it.
     */
    NOT_SAID_OPTIONAL("QE405", Severity.WARNING, "an optional member is not said to be optional"),
    /** A member may be absent by the document, but is always there by the schema. */
    SAID_OPTIONAL("QE406", Severity.WARNING, "a member that is always there is said to be optional"),
    /** A member or the whole data is of another type in the schema. */
    TYPE_DISAGREES("QE407", Severity.WARNING, "a type is not that of the schema"),
    /** The schema tells a type that the document does not tell, or not as exactly; what was made of it fits. */
    TYPE_IMPRECISE("QE408", Severity.INFO, "a type is told better by the schema"),
    /** A string is one of a set of values by the schema, and the document lists none. */
    VALUES_NOT_LISTED("QE409", Severity.INFO, "the values that the schema has are not listed"),
    /** The document lists a value that the schema lacks. */
    UNKNOWN_VALUE("QE410", Severity.WARNING, "a listed value is unknown to the schema"),
    /** The document lists values, and not all that the schema has. */
    VALUE_MISSING("QE411", Severity.WARNING, "a value of the schema is not listed"),
    /** What the document leaves to a type described elsewhere, or to words, the schema has in detail. */
    CAN_BE_LISTED("QE412", Severity.INFO, "what is described elsewhere can be listed"),
    /** The document lists values of a member that may be any string by the schema. */
    ANY_STRING("QE413", Severity.INFO, "values are listed that the schema does not know of"),

    /** A schema file is not in the schema language. */
    SCHEMA_SYNTAX("QE501", Severity.ERROR, "a schema file cannot be read on"),
    /** A file that a schema includes cannot be read, or must not be. */
    BAD_INCLUDE("QE502", Severity.ERROR, "a schema includes a file that cannot be read"),
    /** An expression of a schema is not shaped as its kind of definition has to be. */
    BAD_DEFINITION("QE503", Severity.ERROR, "a definition of a schema is not well formed"),
    /** An expression or key that is not known, as a later QEMU may have it; it is passed over. */
    UNKNOWN_SCHEMA_KEY("QE504", Severity.WARNING, "a schema has something that is not known"),
    /** A schema has two definitions of one name; the first counts. */
    DUPLICATE_DEFINITION("QE505", Severity.ERROR, "a schema defines a name twice"),
    /** A schema names a type that it does not define. */
    UNKNOWN_SCHEMA_TYPE("QE506", Severity.ERROR, "a schema names a type that it does not define"),

    /** A line of the findings file silences what is not found; it can go. */
    UNUSED_SILENCE("QE601", Severity.INFO, "a line that silences findings matches none"),

    /** The descriptions of a span of releases have different types for a member. */
    RELEASES_DISAGREE("QE701", Severity.WARNING, "releases have different types for a member"),
    /** A supplement adds an event, a member or a value, or replaces what a member is. */
    SUPPLEMENTED("QE702", Severity.INFO, "a supplement adds or replaces something"),
    /** A supplement denies what is described, or says something else than an earlier one. */
    SUPPLEMENT_CONTRADICTED("QE703", Severity.WARNING, "a supplement contradicts what is there"),
    /** The document does not tell a type, and the schema that was given for that does. */
    RESOLVED_BY_SCHEMA("QE704", Severity.INFO, "a type is taken from a schema");

    private static final Map<String, DiagnosticCode> BY_ID =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(DiagnosticCode::id, code -> code));

    private final String id;
    private final Severity severity;
    private final String meaning;

    DiagnosticCode(String id, Severity severity, String meaning) {
        this.id = id;
        this.severity = severity;
        this.meaning = meaning;
    }

    /** The code of an id such as {@code QE203}; empty if there is none. */
    public static Optional<DiagnosticCode> ofId(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** The stable code that is shown, such as {@code QE203}. */
    public String id() {
        return id;
    }

    /** Whether such findings are made only where there is a schema, to compare a description with or as one. */
    public boolean needsSchema() {
        return needsComparison() || id.startsWith("QE5");
    }

    /** Whether such findings come of comparing a description with a schema, and of nothing else. */
    public boolean needsComparison() {
        return id.startsWith("QE4") || this == RESOLVED_BY_SCHEMA;
    }

    /** Whether such findings are about types that a description does not tell, or not well. */
    public boolean isAboutTypes() {
        return id.startsWith("QE3") || this == RELEASES_DISAGREE;
    }

    /** Whether such findings are about types that a schema tells better. */
    public boolean isAboutBetterTypes() {
        return this == TYPE_IMPRECISE || this == VALUES_NOT_LISTED || this == CAN_BE_LISTED;
    }

    /** Whether such findings are about what examples show. */
    public boolean isAboutExamples() {
        return id.startsWith("QE2");
    }

    public Severity severity() {
        return severity;
    }

    /** What a finding of this kind means, in a few words. */
    public String meaning() {
        return meaning;
    }
}
