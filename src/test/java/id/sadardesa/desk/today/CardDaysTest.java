package id.sadardesa.desk.today;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sadardesa.base.Period;
import id.sadardesa.base.Text;
import id.sadardesa.core.card.Batch;
import id.sadardesa.core.card.BatchForm;
import id.sadardesa.core.card.CardChoice;
import id.sadardesa.core.card.CardSheet;
import id.sadardesa.core.ceremony.Ceremonies;
import id.sadardesa.core.ceremony.Ceremony;
import id.sadardesa.core.ceremony.CeremonyForm;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Card day among what needs doing: soon, over with cards left, and cards without a day. */
class CardDaysTest {
    @TempDir Path folder;
    private TestOffice office;
    private Ceremonies ceremonies;

    @BeforeEach
    void print() {
        office = TestOffice.in(folder);
        Village village = office.village("35.16.09.2001", "Dlanggu");
        for (int i = 1; i <= 3; i++) {
            office.person("Orang " + i, LocalDate.of(1980, 5, 17), Sex.L, i, village, PostKind.RT);
        }
        var rooms = office.rooms();
        rooms.enrolments.enrol(
                rooms.enrolments.candidates(),
                Set.of(Programme.JKK, Programme.JKM),
                Period.of(TestOffice.TODAY));
        Batch batch =
                rooms.press
                        .batches()
                        .prepare(
                                rooms.cards.holders(CardChoice.everybody()),
                                BatchForm.of("Maret", CardSheet.A4))
                        .batch();
        rooms.press.batches().confirm(batch, List.of(1));
        ceremonies = rooms.ceremony.ceremonies();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Ceremony plan(LocalDate day) {
        return ceremonies.plan(
                new CeremonyForm(
                        "Penyerahan " + day,
                        day,
                        LocalTime.NOON,
                        "Balai",
                        null,
                        null,
                        List.of(),
                        ""));
    }

    private List<Text> said() {
        return CardDays.todos(ceremonies, TestOffice.TODAY).stream().map(Todo::text).toList();
    }

    @Test
    void aDayThatNearsOrIsNotOverStandsAmongWhatNeedsDoing() {
        assertEquals(List.of(Text.of("today.todo.uncalled", 3)), said());
        Ceremony past = plan(TestOffice.TODAY.minusDays(3));
        ceremonies.inviteReady(past);
        assertEquals(
                List.of(
                        Text.of("today.todo.ceremonyOpen", past.form().title(), 3),
                        Text.of("today.todo.uncalled", 3)),
                said());
        Ceremony soon = plan(TestOffice.TODAY.plusDays(3));
        assertEquals(3, ceremonies.inviteReady(soon).called(), "nobody came three days ago");
        plan(TestOffice.TODAY.plusDays(40));
        assertEquals(
                List.of(
                        Text.of("today.todo.ceremonyOpen", past.form().title(), 3),
                        Text.of("today.todo.ceremony", soon.form().title(), 3, 3, 0)),
                said());
    }
}
