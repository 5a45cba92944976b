package io.github.qmpevents.runtime.recording;

/** What a record of a recording is about. */
enum Mark {
    RECEIVED('<'),
    SENT('>'),
    OPENED('+'),
    ENDED('-');

    final char sign;

    Mark(char sign) {
        this.sign = sign;
    }
}
