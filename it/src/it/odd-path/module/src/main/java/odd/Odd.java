package odd;

import odd.events.JobEndedEvent;

/** Uses what was generated in a folder of an odd name. */
public record Odd(JobEndedEvent event) {}
