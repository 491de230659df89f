package id.sadardesa.cli;

import java.util.concurrent.Callable;

/**
 * A command that works in an office that is set up: opens it, does one thing, closes it, says so.
 */
abstract class OfficeWork implements Callable<Integer> {
    private final Session session;

    OfficeWork(Session session) {
        this.session = session;
    }

    Session session() {
        return session;
    }

    /**
     * Looks at what was typed, before the office is opened.
     *
     * @throws Misused when it cannot be meant
     */
    void look() {}

    /** The one thing; whatever it throws, the office is closed. */
    abstract Answer work(Doors doors);

    @Override
    public Integer call() {
        look();
        Answer answer;
        try (Doors doors = session.unlock()) {
            doors.offices().current();
            answer = work(doors);
        }
        session.say(answer);
        return answer.exit();
    }
}
