package processors;

import lombok.Builder;
import lombok.Value;

/** What a program stores of a job, written by Lombok. */
@Value
@Builder
public class Job {
    String name;
    long endedAt;
}
