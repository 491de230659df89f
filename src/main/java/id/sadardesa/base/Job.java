package id.sadardesa.base;

/**
 * A piece of work that says how far it is and can be stopped: the same for desk, command line and
 * tests.
 */
@FunctionalInterface
public interface Job<T> {
    T run(Progress progress);
}
