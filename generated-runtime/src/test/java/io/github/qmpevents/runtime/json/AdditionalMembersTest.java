package io.github.qmpevents.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.json.AdditionalMembers.Member;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdditionalMembersTest {
    @Test
    void theyAreTakenInTheOrderOfTheWire() {
        assertThat(rest(of("{\"error\": 1, \"device\": 2, \"type\": 3, \"len\": 4}")))
                .containsExactly("device", "len", "type", "error");
    }

    @Test
    void onlyThoseUpToADescribedMemberAreTakenBeforeIt() {
        AdditionalMembers members = of("{\"device\": 1, \"speed\": 2, \"error\": 3}");

        assertThat(takenBefore("offset", members)).containsExactly("device");
        assertThat(takenBefore("type", members)).containsExactly("speed");
        assertThat(takenBefore("type", members)).isEmpty();
        assertThat(rest(members)).containsExactly("error");
    }

    @Test
    void onesThatShareAPlaceKeepTheOrderInWhichTheyCame() {
        assertThat(rest(of("{\"minor\": 1, \"major\": 2, \"micro\": 3}")))
                .containsSubsequence("minor", "micro")
                .hasSize(3);
        assertThat(rest(of("{\"micro\": 1, \"minor\": 2}"))).containsExactly("micro", "minor");
    }

    @Test
    void thereMayBeNone() {
        assertThat(takenBefore("type", of("{}"))).isEmpty();
        assertThat(rest(of("{}"))).isEmpty();
    }

    private static AdditionalMembers of(String json) {
        return new AdditionalMembers((JsonObject) JsonValue.parse(json), null);
    }

    private static List<String> takenBefore(String name, AdditionalMembers members) {
        List<String> taken = new ArrayList<>();
        for (Member member = members.takeBefore(name); member != null; member = members.takeBefore(name)) {
            taken.add(member.name());
        }
        return taken;
    }

    private static List<String> rest(AdditionalMembers members) {
        List<String> taken = new ArrayList<>();
        for (Member member = members.take(); member != null; member = members.take()) {
            taken.add(member.name());
        }
        return taken;
    }
}
