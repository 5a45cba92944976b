package io.github.qmpevents.generator.diagnostic;

/** The kinds of findings. An id, once published, keeps its meaning for ever. */
public enum DiagnosticCode {
    /** The document has no event. */
    NO_EVENT("QE001", Severity.ERROR, "the document has no event");

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
