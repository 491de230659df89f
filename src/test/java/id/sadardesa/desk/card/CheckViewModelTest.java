package id.sadardesa.desk.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sadardesa.base.Problem;
import id.sadardesa.core.card.Batch;
import id.sadardesa.core.card.BatchForm;
import id.sadardesa.core.card.CardCheck;
import id.sadardesa.core.card.CardCheck.Verdict;
import id.sadardesa.core.card.CardChoice;
import id.sadardesa.core.card.CardSheet;
import id.sadardesa.core.card.IssuedCard;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckViewModelTest {
    @TempDir Path folder;
    private TestOffice office;
    private CheckViewModel model;
    private IssuedCard card;

    @BeforeEach
    void open() {
        office = CardsViewModelTest.withParticipants(folder);
        model = new CheckViewModel(CardsViewModelTest.doors(office), TestDesk.jobs());
        var press = office.rooms().press;
        Batch batch =
                press.batches()
                        .prepare(
                                press.cards().holders(CardChoice.everybody()),
                                BatchForm.of("Maret", CardSheet.A4))
                        .batch();
        press.batches().confirm(batch, List.of(1));
        card = press.issued().of(batch).get(0);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private CardCheck check(String typed) {
        model.said.set(typed);
        model.check();
        return Objects.requireNonNull(model.answer().get());
    }

    @Test
    void aTypedNumberSaysWhoseCardItIsAndWhetherItHolds() {
        CardCheck good = check("  " + card.number().printed() + " ");
        assertEquals(Verdict.VALID, good.verdict());
        assertEquals(card, good.card());
        office.rooms().press.issued().lost(card, "Hilang di pasar");
        assertEquals(Verdict.VOID, check(card.number().printed()).verdict());
        assertEquals(Verdict.FOREIGN, check("bukan kartu").verdict());
    }

    @Test
    void nothingTypedAsksNothingAndAPictureThatIsNoneIsRefused() {
        check(card.number().printed());
        model.said.set(" ");
        model.check();
        assertNull(model.answer().get());
        assertThrows(Problem.class, () -> model.check(folder.resolve("tidak-ada.jpg")));
    }
}
