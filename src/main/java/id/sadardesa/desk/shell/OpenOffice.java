package id.sadardesa.desk.shell;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.journal.Undoing;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** An office whose data is open, as the window sees it. */
public interface OpenOffice extends AutoCloseable {
    /** E.g. "Kecamatan Dlanggu". */
    String name();

    /** E.g. "Kabupaten Mojokerto". */
    String place();

    /** Whether this is the training office, where nothing is real. */
    boolean training();

    /** How to build each room this office has; a room is built when it is first entered. */
    Map<Room, Supplier<RoomView>> rooms(Desk desk);

    /** The list of everything that was done, laid over a room. */
    RoomView history(Desk desk);

    /** The last action that can be taken back, named in the language of the window. */
    Undo undo(Texts texts);

    @Override
    void close();

    /** Taking back what was done last; reads and writes are for {@link Jobs}. */
    interface Undo {
        /** The last action that can be taken back. */
        Optional<LastAction> last();

        /** Takes that action back. */
        void takeBack(LastAction action);
    }

    /**
     * An action as it is offered for taking back.
     *
     * @param seq the journal's number of it
     * @param name what was done, e.g. "Impor Desa Pohkecik (37 orang)"
     * @param told that another office knows of it already, and how it hears that it is taken back
     */
    record LastAction(long seq, String name, LocalDateTime at, Optional<Text> told) {
        /** A sentence, and what is to be said of other offices. */
        Text saying(Text sentence) {
            return Undoing.saying(sentence, told);
        }
    }
}
