@GenerateQmpEvents(packageName = "processor.events", spec = "qmp/jobs.txt")
package processor;

import io.github.qmpevents.runtime.GenerateQmpEvents;
