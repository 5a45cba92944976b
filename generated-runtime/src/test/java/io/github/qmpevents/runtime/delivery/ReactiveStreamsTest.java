package io.github.qmpevents.runtime.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.subscription.EventSelection;
import io.github.qmpevents.runtime.subscription.Signal;
import io.github.qmpevents.runtime.testevents.TestEvents.TestEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;
import org.testng.ITestListener;
import org.testng.ITestResult;
import org.testng.SkipException;
import org.testng.TestNG;

/** Publishers keep the rules of Reactive Streams, as its TCK judges; it is written for TestNG. */
class ReactiveStreamsTest {
    @Test
    void publishersOfEventsKeepTheRules() {
        Verdicts verdicts = Verdicts.on(OfEventsInThreads.class);
        assertThat(verdicts.failed).isEmpty();
        assertThat(verdicts.skipped).hasSize(7).allMatch(ReactiveStreamsTest::isBeyondTests);
        assertThat(verdicts.passed).hasSize(31);
    }

    @Test
    void publishersOfSignalsKeepTheRules() {
        Verdicts verdicts = Verdicts.on(OfSignalsOnAnExecutor.class);
        assertThat(verdicts.failed).isEmpty();
        verdicts.skipped.removeIf(ReactiveStreamsTest::isBeyondTests);
        assertThat(verdicts.skipped) // they are about streams that fail or are empty; there each has an end instead
                .containsExactlyInAnyOrder(
                        "optional_spec104_mustSignalOnErrorWhenFails",
                        "optional_spec105_emptyStreamMustTerminateBySignallingOnComplete",
                        "required_spec109_mayRejectCallsToSubscribeIfPublisherIsUnableOrUnwillingToServeThem"
                                + "RejectionMustTriggerOnErrorAfterOnSubscribe");
        assertThat(verdicts.passed).hasSize(28);
    }

    /** Rules for which the TCK has no test, and says so. */
    private static boolean isBeyondTests(String name) {
        return name.startsWith("untested_");
    }

    /** The names of the rules, by what came of them. */
    private static final class Verdicts implements ITestListener {
        private final List<String> passed = new ArrayList<>();
        private final List<String> skipped = new ArrayList<>();
        private final List<String> failed = new ArrayList<>();

        private static Verdicts on(Class<?> verification) {
            Verdicts verdicts = new Verdicts();
            TestNG runner = new TestNG(false);
            runner.setTestClasses(new Class<?>[] {verification});
            runner.addListener(verdicts);
            runner.setVerbose(0);
            runner.run();
            return verdicts;
        }

        @Override
        public void onTestSuccess(ITestResult result) {
            passed.add(result.getName());
        }

        @Override
        public void onTestSkipped(ITestResult result) {
            skipped.add(result.getName());
        }

        @Override
        public void onTestFailure(ITestResult result) {
            failed.add(result.getName() + ": " + result.getThrowable());
        }
    }

    /** Events alone, each subscriber in a thread of its own. */
    public static final class OfEventsInThreads extends PublisherVerification<TestEvent> {
        @Override
        Feed newFeed() {
            return Feed.inThreads();
        }

        @Override
        Flow.Publisher<TestEvent> publisher(Feed feed, EventSelection<TestEvent> selection) {
            return feed.hub.eventPublisher(selection);
        }

        @Override
        int otherElements() {
            return 0;
        }
    }

    /** Everything, on an executor that is shared; the end is an element. */
    public static final class OfSignalsOnAnExecutor extends PublisherVerification<Signal<TestEvent>> {
        private final Executor executor = Executors.newFixedThreadPool(2, Feed::daemon);

        @Override
        Feed newFeed() {
            return Feed.on(executor);
        }

        @Override
        Flow.Publisher<Signal<TestEvent>> publisher(Feed feed, EventSelection<TestEvent> selection) {
            return feed.hub.publisher(selection);
        }

        @Override
        int otherElements() {
            return 1;
        }

        /** There is no such stream: each has an end. */
        @Override
        public void optional_spec105_emptyStreamMustTerminateBySignallingOnComplete() {
            throw new SkipException("no stream is empty");
        }
    }
}
