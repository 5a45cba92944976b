package io.github.qmpevents.generator.catalogue;

/** What an example may have beside its document. */
public enum OtherFile {
    /** How grave findings are, and which are silenced. */
    FINDINGS("qmp-events.findings"),
    /** The schema that the document is compared with. */
    SCHEMA("qapi-schema.json"),
    /** The document of a later QEMU, which is merged with the first. */
    NEWER("newer-events.txt"),
    /** A supplement that is laid over the document. */
    SUPPLEMENT("supplement.txt"),
    /** The schema that tells the types which the document does not tell. */
    TYPES("qapi-types.json");

    private final String fileName;

    OtherFile(String fileName) {
        this.fileName = fileName;
    }

    /** What it is called in findings. */
    public String fileName() {
        return fileName;
    }
}
