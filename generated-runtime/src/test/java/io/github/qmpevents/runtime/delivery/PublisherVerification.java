package io.github.qmpevents.runtime.delivery;

import io.github.qmpevents.runtime.subscription.EventSelection;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import io.github.qmpevents.runtime.subscription.MonitorEnd.Cause;
import io.github.qmpevents.runtime.subscription.Overflow;
import io.github.qmpevents.runtime.testevents.TestEvents.TestEvent;
import java.util.concurrent.Flow;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;

/** The rules of Reactive Streams for publishers, each a test of the TCK; run by {@link ReactiveStreamsTest}. */
public abstract class PublisherVerification<I> extends FlowPublisherVerification<I> {
    private static final MonitorEnd RESET = new MonitorEnd(Cause.RESET, 0, "the connection was reset");
    private static final EventSelection<TestEvent> ALL =
            EventSelection.of(TestEvent.class).queue(16, 1 << 20).overflow(Overflow.BLOCK);

    PublisherVerification() {
        super(new TestEnvironment(10_000, 50, 10));
    }

    /** A monitor as the verification wants it. */
    abstract Feed newFeed();

    /** The publisher that is judged. */
    abstract Flow.Publisher<I> publisher(Feed feed, EventSelection<TestEvent> selection);

    /** How many of the elements are no events. */
    abstract int otherElements();

    /** A publisher sees what comes after subscribing, so that only then it is fed. */
    @Override
    public Flow.Publisher<I> createFlowPublisher(long elements) {
        return subscriber -> {
            Feed feed = newFeed();
            publisher(feed, ALL).subscribe(subscriber);
            Feed.daemon(() -> feed(feed, elements - otherElements())).start();
        };
    }

    private static void feed(Feed feed, long events) {
        for (long count = 0; count < events && feed.hub.isWanted(Arrivals.STOP); count++) {
            feed.stop();
        }
        feed.end();
    }

    @Override
    public Flow.Publisher<I> createFailedFlowPublisher() {
        Feed feed = newFeed();
        feed.end(RESET);
        return otherElements() > 0 ? null : publisher(feed, ALL);
    }
}
