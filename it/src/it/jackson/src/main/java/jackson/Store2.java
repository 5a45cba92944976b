package jackson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import jackson.events.QemuEvent;
import jackson.events.QemuEventsJackson2Module;

/** Reads and writes what an agent has stored with Jackson 2. */
public final class Store2 {
    private Store2() {}

    /** What the agent knows of a machine. */
    public record Machine(String name, List<QemuEvent> events) {}

    public static void main(String[] args) throws JsonProcessingException {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new QemuEventsJackson2Module())
                .build();
        Machine machine = mapper.readValue("""
                {"name": "vm", "events": [{"event": "STOP", "timestamp": {"seconds": 1700000000, "microseconds": 1}}]}
                """, Machine.class);
        System.out.println(machine.events());
        System.out.println(mapper.writeValueAsString(machine));
    }
}
