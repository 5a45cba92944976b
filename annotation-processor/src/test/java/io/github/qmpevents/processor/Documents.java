package io.github.qmpevents.processor;

/** Event documents. */
final class Documents {
    static final String GOOD = """
            What a machine reports
            ======================

            JOB_ENDED
            ---------

            A background job has come to its end.

            Data:

            - "job": identifier of the job (json-string)

            Example:

            { "event": "JOB_ENDED", "data": { "job": "j1" },
              "timestamp": { "seconds": 1700000000, "microseconds": 250000 } }

            JOB_BEGUN
            ---------

            A background job begins.

            Data: None.
            """;

    /** With a warning: the example lacks a comma. */
    static final String DOUBTFUL = GOOD.replace("\"JOB_ENDED\", \"data\"", "\"JOB_ENDED\" \"data\"");

    /** With an error: a member is described twice. */
    static final String BROKEN = GOOD.replace(
            "- \"job\": identifier of the job (json-string)\n",
            "- \"job\": identifier of the job (json-string)\n- \"job\": the same (json-string)\n");

    private Documents() {}
}
