package tested;

import java.util.List;
import tested.events.JobEndedEvent;

/** What only tests know of events. */
record ExpectedJobs(List<JobEndedEvent> ended) {}
