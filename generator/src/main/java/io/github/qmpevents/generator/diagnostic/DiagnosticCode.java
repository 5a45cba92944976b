package io.github.qmpevents.generator.diagnostic;

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
    TYPE_FROM_VALUES("QE310", Severity.INFO, "the type of a member is told by its values");

    private final String id;
    private final Severity severity;
    private final String meaning;

    DiagnosticCode(String id, Severity severity, String meaning) {
        this.id = id;
        this.severity = severity;
        this.meaning = meaning;
    }

    /** The stable code that is shown, such as {@code QE203}. */
    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }

    /** What a finding of this kind means, in a few words. */
    public String meaning() {
        return meaning;
    }
}
