package id.sadardesa.base;

/**
 * Locks the key of a test's office with few rounds: the many of a real office are meant to be slow.
 */
public final class QuickLock {
    private static final int ROUNDS = 1_000;

    private QuickLock() {}

    /** Locks the same key with the same passphrase anew. */
    public static void on(DataFolder office, char[] passphrase) {
        KeyFile.lock(office, passphrase, KeyFile.open(office, passphrase), ROUNDS);
    }
}
