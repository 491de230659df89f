package id.sadardesa.base;

/** How a {@link Job} tells how far it is, and learns that it should stop. */
public interface Progress {
    /** Nobody watches and nobody cancels. */
    Progress SILENT =
            new Progress() {
                @Override
                public void at(long done, long total) {}

                @Override
                public void saying(Text what) {}

                @Override
                public boolean cancelled() {
                    return false;
                }
            };

    void at(long done, long total);

    void saying(Text what);

    boolean cancelled();

    /** To be called between steps that may be interrupted without harm. */
    default void check() {
        if (cancelled()) {
            throw new Cancelled();
        }
    }

    /** The person asked the job to stop; nothing of it remains. */
    final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
