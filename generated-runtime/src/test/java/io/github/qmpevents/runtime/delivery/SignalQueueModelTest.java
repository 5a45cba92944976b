package io.github.qmpevents.runtime.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.subscription.EventSelection;
import io.github.qmpevents.runtime.subscription.Overflow;
import io.github.qmpevents.runtime.subscription.QueueLimits;
import io.github.qmpevents.runtime.subscription.SubscriptionCounts;
import io.github.qmpevents.runtime.testevents.TestEvents;
import io.github.qmpevents.runtime.testevents.TestEvents.JobEndedEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.StopEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.TestEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A queue does the same as one that looks through everything each time, whatever comes. */
class SignalQueueModelTest {
    private static final int RUNS = 3000;
    private static final int STEPS = 200;
    private static final List<String> KEYS = List.of("a", "b", "c", "d");
    private static final List<Overflow.Rule> RULES =
            List.of(Overflow.Rule.DROP_OLDEST, Overflow.Rule.DROP_NEWEST, Overflow.Rule.DETACH, Overflow.Rule.FAIL);

    @Test
    void aQueueDoesTheSameAsANaiveOne() {
        for (long seed = 0; seed < RUNS; seed++) {
            new Run(seed).all();
        }
    }

    /** One queue with rules at random, and events at random. */
    private static final class Run {
        private final String description;
        private final SplittableRandom random;
        private final NaiveQueue naive;
        private final SignalQueue queue;
        private final WireOrder order = new WireOrder();
        private long offered;
        private long takenEvents;
        private long announced;
        private long lastSequence;
        private boolean ended;

        private Run(long seed) {
            random = new SplittableRandom(seed);
            List<NaiveQueue.Rules> rules = new ArrayList<>();
            for (int lane = 0; lane < 3; lane++) {
                Overflow.Rule rule = random.nextInt(3) == 0 ? null : RULES.get(random.nextInt(RULES.size()));
                rules.add(new NaiveQueue.Rules(1 + random.nextInt(5), 1 + random.nextInt(60), rule));
            }
            description = "seed " + seed + ", " + rules;
            naive = new NaiveQueue(rules);
            queue = new SignalQueue("", Lanes.of(selection(rules), TestEvents.TABLE), order, e -> {
                throw new AssertionError(e);
            });
        }

        private static EventSelection<TestEvent> selection(List<NaiveQueue.Rules> rules) {
            EventSelection<TestEvent> all = EventSelection.of(TestEvent.class)
                    .queue(rules.get(0).events(), rules.get(0).bytes());
            Overflow<? super TestEvent> main = rules.get(0).rule();
            return all.overflow(main != null ? main : Overflow.keepLastBy(TestEvent::eventName))
                    .overflow(StopEvent.class, rule(rules.get(1)), limits(rules.get(1)))
                    .overflow(JobEndedEvent.class, jobs(rules.get(2)), limits(rules.get(2)));
        }

        private static Overflow<? super StopEvent> rule(NaiveQueue.Rules rules) {
            return rules.rule() != null ? rules.rule() : Overflow.keepLastBy(stop -> "one key");
        }

        private static Overflow<? super JobEndedEvent> jobs(NaiveQueue.Rules rules) {
            return rules.rule() != null ? rules.rule() : Overflow.keepLastBy(JobEndedEvent::job);
        }

        private static QueueLimits limits(NaiveQueue.Rules rules) {
            return new QueueLimits(rules.events(), rules.bytes());
        }

        private void all() {
            int taking = 1 + random.nextInt(9);
            for (int step = 0; step < STEPS; step++) {
                int what = random.nextInt(20);
                if (what == 0) {
                    naive.gap();
                    queue.gap(order.next(), Arrivals.TIME, Arrivals.TIME);
                } else if (what <= taking) {
                    takeOne();
                } else {
                    offerOne();
                }
                assertThat(queue.counts().queued()).as(description).isEqualTo(naive.waiting());
            }
            for (boolean more = true; more; ) {
                more = takeOne();
            }
            SubscriptionCounts counts = queue.counts();
            assertThat(counts.delivered()).as(description).isEqualTo(takenEvents);
            assertThat(counts.dropped()).as(description).isEqualTo(announced);
            assertThat(counts.delivered() + counts.dropped()).as(description).isEqualTo(offered);
            assertThat(counts.queuedBytes()).isZero();
        }

        private void offerOne() {
            int lane = random.nextInt(3);
            String key = KEYS.get(random.nextInt(KEYS.size()));
            int length = random.nextInt(10) == 0 ? 40 + random.nextInt(40) : 1 + random.nextInt(15);
            long number = order.next();
            TestEvent event = switch (lane) {
                case 0 -> Arrivals.unknown(key);
                case 1 -> Arrivals.stop();
                default -> Arrivals.job(key, number);
            };
            naive.offer(lane, name(event, number), lane == 1 ? "one key" : key, length);
            offered += ended ? 0 : 1;
            ended = !queue.offer(number, Arrivals.arrived(event, number, length));
        }

        private static String name(TestEvent event, long number) {
            return event.eventName() + " " + number;
        }

        private boolean takeOne() {
            Taken taken = queue.take();
            String expected = naive.take();
            assertThat(text(taken)).as(description).isEqualTo(expected);
            return taken != null && !(taken instanceof Notice.Ended);
        }

        private String text(Taken taken) {
            if (taken == null) {
                return null;
            } else if (taken instanceof Notice.Dropped some) {
                announced += some.count();
                return "dropped " + some.count();
            } else if (taken instanceof Arrived arrived) {
                takenEvents++;
                assertThat(arrived.sequence()).as(description).isGreaterThan(lastSequence);
                lastSequence = arrived.sequence();
                return name((TestEvent) arrived.content(), arrived.sequence());
            }
            return taken instanceof Notice.Gap ? "gap" : "ended";
        }
    }
}
