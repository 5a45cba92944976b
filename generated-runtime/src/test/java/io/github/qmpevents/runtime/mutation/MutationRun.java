package io.github.qmpevents.runtime.mutation;

import io.github.qmpevents.runtime.text.PrintableAscii;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * Tries many mutations, the same ones each time unless {@code -Dmutation.seed=} says otherwise. How many they are is
 * told by {@code -Dmutations=}.
 */
public final class MutationRun {
    private static final long SEED = Long.getLong("mutation.seed", 1);

    private MutationRun() {}

    /** The number of mutations that was asked for, or another one. */
    public static int count(int otherwise) {
        return Integer.getInteger("mutations", otherwise);
    }

    /** The random numbers of one mutation. */
    public static SplittableRandom random(long number) {
        return new SplittableRandom(SEED * 0x9e3779b97f4a7c15L + number);
    }

    /**
     * Mutates seeds in turn and checks each.
     *
     * @param difference what is wrong with a text; null if nothing is
     * @throws AssertionError with the seed, the number of the mutation, and the smallest text that fails as well
     */
    public static void check(List<byte[]> seeds, int count, Function<byte[], String> difference) {
        for (int number = 0; number < count; number++) {
            SplittableRandom random = random(number);
            byte[] text = Mutator.mutate(seeds.get(random.nextInt(seeds.size())), random);
            String found = difference.apply(text);
            if (found != null) {
                throw failure(number, text, difference);
            }
        }
    }

    /** The failure that a text is. */
    public static AssertionError failure(long number, byte[] text, Function<byte[], String> difference) {
        byte[] least = Shrinker.shrink(text, smaller -> difference.apply(smaller) != null);
        return new AssertionError("mutation.seed " + SEED + ", mutation " + number + ": " + difference.apply(least)
                + "\nsmallest: " + shown(least) + "\nmutation: " + shown(text));
    }

    private static String shown(byte[] text) {
        return PrintableAscii.of(text, 0, text.length, Integer.MAX_VALUE);
    }
}
