package same;

import same.events.StopEvent;

/** Something to be packed along. */
public record Stops(StopEvent first) {}
