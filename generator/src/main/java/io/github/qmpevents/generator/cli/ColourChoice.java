package io.github.qmpevents.generator.cli;

import io.github.qmpevents.generator.watch.Paint;
import picocli.CommandLine.Help.Ansi;

/** When there are colours. */
enum ColourChoice {
    /** On a terminal, unless {@code NO_COLOR} is set. */
    AUTO,
    ALWAYS,
    NEVER;

    Paint paint() {
        boolean coloured = this == ALWAYS || (this == AUTO && Ansi.AUTO.enabled());
        return coloured ? Paint.COLOURED : Paint.PLAIN;
    }
}
