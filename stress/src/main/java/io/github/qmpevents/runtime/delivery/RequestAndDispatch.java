package io.github.qmpevents.runtime.delivery;

import io.github.qmpevents.runtime.delivery.Ticks.Tick;
import io.github.qmpevents.runtime.subscription.Signal;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/** A subscriber asks for more while events come: it gets as much as it asked for. */
@JCStressTest
@Outcome(id = "1 2 ", expect = Expect.ACCEPTABLE, desc = "two, in order")
@Outcome(expect = Expect.FORBIDDEN, desc = "left behind, or more than asked for")
@State
public class RequestAndDispatch implements Flow.Subscriber<Signal<Tick>> {
    private final Hub hub = new Hub();
    private Flow.@Nullable Subscription subscription;
    private String calls = "";

    public RequestAndDispatch() {
        hub.subscriptions.publisher(Hub.all()).subscribe(this);
    }

    @Actor
    public void dispatch() {
        hub.tick();
        hub.tick();
        hub.tick();
        hub.executor.run();
    }

    @Actor
    public void request() {
        askForOne();
        hub.executor.run();
        askForOne();
        hub.executor.run();
    }

    private void askForOne() {
        if (subscription != null) {
            subscription.request(1);
        }
    }

    @Arbiter
    public void rest(L_Result result) {
        hub.executor.run();
        result.r1 = calls;
    }

    @Override
    public void onSubscribe(Flow.Subscription introduced) {
        subscription = introduced;
    }

    @Override
    public void onNext(Signal<Tick> item) {
        calls += Hub.text(item) + " ";
    }

    @Override
    public void onError(Throwable failure) {
        calls += failure + " ";
    }

    @Override
    public void onComplete() {
        calls += "complete ";
    }
}
