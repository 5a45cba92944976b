package io.github.qmpevents.runtime.tap;

import java.lang.System.Logger.Level;

/** Where lines about messages go. */
interface WireLog {
    /** Whether anybody reads them now. */
    boolean isOn();

    /** Writes a line of printable ASCII. */
    void write(String line);

    /** The system's log. */
    final class OfSystem implements WireLog {
        @Override
        public boolean isOn() {
            return Holder.LOGGER.isLoggable(Level.DEBUG);
        }

        @Override
        public void write(String line) {
            Holder.LOGGER.log(Level.DEBUG, line);
        }
    }

    /** Made when the first bytes go over a connection that has a tap. */
    final class Holder {
        private static final System.Logger LOGGER = System.getLogger(LoggingTap.LOGGER);

        private Holder() {}
    }
}
