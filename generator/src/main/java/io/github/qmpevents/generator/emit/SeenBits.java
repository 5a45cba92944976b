package io.github.qmpevents.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import io.github.qmpevents.generator.naming.MemberPlan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A bit for each mandatory member whose variable cannot tell by itself whether the member came. */
final class SeenBits {
    private static final int BITS = 64;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final NameAllocator locals;

    SeenBits(List<MemberPlan> counted, NameAllocator locals) {
        this.locals = locals;
        counted.forEach(member -> numbers.put(member.javaName(), numbers.size()));
        for (int word = 0; word < words(); word++) {
            locals.newName("seen" + (word == 0 ? "" : word), "seen" + word);
        }
    }

    private int words() {
        return (numbers.size() + BITS - 1) / BITS;
    }

    void declare(CodeBlock.Builder body) {
        for (int word = 0; word < words(); word++) {
            body.addStatement("long $N = 0", locals.get("seen" + word));
        }
    }

    boolean counts(MemberPlan member) {
        return numbers.containsKey(member.javaName());
    }

    /** The statement that notes that a member came. */
    CodeBlock mark(MemberPlan member) {
        return CodeBlock.of("$N |= $L", variable(member), bit(member));
    }

    /** The condition that it did not. */
    CodeBlock isMissing(MemberPlan member) {
        return CodeBlock.of("($N & $L) == 0", variable(member), bit(member));
    }

    private String variable(MemberPlan member) {
        return locals.get("seen" + number(member) / BITS);
    }

    private String bit(MemberPlan member) {
        return "0x" + Long.toHexString(1L << (number(member) % BITS)) + "L";
    }

    private int number(MemberPlan member) {
        Integer number = numbers.get(member.javaName());
        if (number == null) {
            throw new IllegalArgumentException("not counted: " + member.javaName());
        }
        return number;
    }
}
