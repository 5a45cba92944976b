package jackson;

import java.util.List;
import jackson.events.QemuEvent;
import jackson.events.QemuEventsJackson3Module;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes what an agent has stored with Jackson 3. */
public final class Store3 {
    private Store3() {}

    /** What the agent knows of a machine. */
    public record Machine(String name, List<QemuEvent> events) {}

    public static void main(String[] args) {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new QemuEventsJackson3Module())
                .build();
        Machine machine = mapper.readValue("""
                {"name": "vm", "events": [{"event": "STOP", "timestamp": {"seconds": 1700000000, "microseconds": 1}}]}
                """, Machine.class);
        System.out.println(machine.events());
        System.out.println(mapper.writeValueAsString(machine));
    }
}
