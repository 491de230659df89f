package id.sadardesa.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that goes on when it is told to. */
public final class MovingClock extends Clock {
    private final Clock from;
    private Duration passed = Duration.ZERO;

    public MovingClock(Clock from) {
        this.from = from;
    }

    public void pass(Duration time) {
        passed = passed.plus(time);
    }

    /** The moment from which it goes. */
    public void begin() {
        passed = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return from.instant().plus(passed);
    }

    @Override
    public ZoneId getZone() {
        return from.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
