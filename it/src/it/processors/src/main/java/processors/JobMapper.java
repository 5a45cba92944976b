package processors;

import java.time.Instant;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import processors.events.JobEndedEvent;

/** Makes one of the other, written by MapStruct, which reads the record and Lombok's builder. */
@Mapper
public interface JobMapper {
    @Mapping(source = "job", target = "name")
    @Mapping(source = "timestamp", target = "endedAt")
    Job toJob(JobEndedEvent event);

    default long seconds(Instant time) {
        return time.getEpochSecond();
    }
}
