package wrong.base;

/** Stands for the database. */
public final class Database {
    public int version() {
        return 1;
    }
}
