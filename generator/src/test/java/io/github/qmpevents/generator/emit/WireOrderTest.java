package io.github.qmpevents.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.naming.MemberPlan;
import io.github.qmpevents.generator.naming.TypePlan.ScalarPlan;
import io.github.qmpevents.generator.source.SourceRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WireOrderTest {
    @Test
    void membersComeInTheOrderInWhichQemuWritesThem() {
        assertThat(order("type", "device", "len", "offset", "speed", "error"))
                .containsExactly("device", "len", "offset", "speed", "type", "error");
        assertThat(order("event", "data", "timestamp")).containsExactly("timestamp", "event", "data");
    }

    @Test
    void ofTwoNamesInOneBucketTheLaterComesFirst() {
        assertThat(WireOrder.bucket("minor")).isEqualTo(WireOrder.bucket("micro"));

        assertThat(order("major", "minor", "micro")).containsExactly("micro", "minor", "major");
    }

    @Test
    void noMemberIsAnOrderToo() {
        assertThat(WireOrder.of(List.of())).isEmpty();
    }

    private static List<String> order(String... wireNames) {
        List<MemberPlan> members =
                Stream.of(wireNames).map(WireOrderTest::member).toList();
        return WireOrder.of(members).stream()
                .map(member -> member.member().wireName())
                .toList();
    }

    private static MemberPlan member(String wireName) {
        ScalarType type = ScalarType.INT64;
        SourceRange nowhere = SourceRange.inLine("events.txt", 1, 1, 1);
        Member member = new Member(wireName, Optional.empty(), Optional.empty(), type, false, false, "", nowhere);
        return new MemberPlan(member, wireName, new ScalarPlan(type));
    }
}
