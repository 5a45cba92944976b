package io.github.qmpevents.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameScopeTest {
    private final NameScope scope = new NameScope("class"::equals);

    @Test
    void aNameThatIsFreeIsGivenAsItIs() {
        assertThat(scope.allocate("device", "device")).isEqualTo("device");
    }

    @Test
    void aReservedNameGetsAnUnderscore() {
        assertThat(scope.allocate("class", "class")).isEqualTo("class_");
    }

    @Test
    void aSecondNameGetsASuffixThatDependsOnItsWireNameAlone() {
        scope.allocate("fooBar", "foo-bar");
        NameScope other = new NameScope(name -> false);
        other.allocate("x", "x");
        other.allocate("foobar", "foobar");

        String second = scope.allocate("fooBar", "foo_bar");

        assertThat(second).startsWith("fooBar_").isEqualTo(other.allocate("fooBar", "foo_bar"));
    }

    @Test
    void namesThatDifferOnlyInCaseAreNotBothGiven() {
        scope.allocate("FooBar", "FOO_BAR");

        assertThat(scope.allocate("Foobar", "FOOBAR")).startsWith("Foobar_");
    }

    @Test
    void anOverlongNameIsCutAndStaysDistinct() {
        String first = scope.allocate("a".repeat(128), "a".repeat(128));
        String second = scope.allocate("a".repeat(127), "a".repeat(127));

        assertThat(first).hasSizeLessThanOrEqualTo(72).isNotEqualToIgnoringCase(second);
        assertThat(second).hasSizeLessThanOrEqualTo(72);
    }
}
