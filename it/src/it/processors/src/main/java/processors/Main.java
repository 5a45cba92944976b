package processors;

import org.mapstruct.factory.Mappers;
import processors.events.JobEndedEvent;
import processors.events.QemuEvents;

/** Maps one event. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        var event = (JobEndedEvent) QemuEvents.TABLE.decode(args[0]);
        System.out.println(Mappers.getMapper(JobMapper.class).toJob(event));
    }
}
