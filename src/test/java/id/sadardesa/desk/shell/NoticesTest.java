package id.sadardesa.desk.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.sadardesa.base.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class NoticesTest {
    private static final Path FILE = Path.of("/kirim/1.sadar").toAbsolutePath();

    private final List<Path> opened = new ArrayList<>();
    private final Notices notices = new Notices(opened::add);

    /** What can be done about the notice, each step taken once. */
    private List<String> steps() {
        List<String> names = new ArrayList<>();
        for (Notices.Step step : Objects.requireNonNull(notices.current().get()).steps()) {
            names.add(step.name().key());
            step.doing().run();
        }
        return names;
    }

    @Test
    void aFileThatOnlyThisProgramOpensIsOfferedByItsFolder() {
        notices.sealed(Text.of("sync.done.again", 1, "X"), FILE);
        assertEquals(List.of("shell.notice.openFolder"), steps());
        assertEquals(List.of(Objects.requireNonNull(FILE.getParent())), opened);
    }

    @Test
    void aFolderThatWasFilledIsOpenedItself() {
        notices.filled(Text.of("sync.done.renewed"), FILE);
        assertEquals(List.of("shell.notice.openFolder"), steps());
        assertEquals(List.of(FILE), opened);
    }

    @Test
    void whatWentWellIsOverWhenSomethingElseIsBegunAndAWarningStays() {
        notices.success(Text.of("sync.done.renewed"));
        notices.read();
        assertNull(notices.current().get());
        notices.attention(Text.of("sync.done.renewed"));
        notices.read();
        assertNotNull(notices.current().get());
    }
}
