package id.sadardesa.desk.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.core.card.Batch;
import id.sadardesa.core.card.BatchForm;
import id.sadardesa.core.card.CardCheck;
import id.sadardesa.core.card.CardCheck.Verdict;
import id.sadardesa.core.card.CardChoice;
import id.sadardesa.core.card.CardSheet;
import id.sadardesa.core.card.IssuedCard;
import id.sadardesa.core.paper.PageImage;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
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
    private Batch batch;

    @BeforeEach
    void open() {
        office = CardsViewModelTest.withParticipants(folder);
        model = new CheckViewModel(CardsViewModelTest.doors(office), TestDesk.jobs());
        var press = office.rooms().press;
        batch =
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

    /** Each picture that comes after the folder was chosen is checked once it is whole. */
    @Test
    void aPictureThatACameraTakesIsChecked() throws IOException {
        Path pictures = Files.createDirectories(folder.resolve("kamera"));
        Path sheet = photograph();
        Files.copy(sheet, pictures.resolve("lama.png"));
        model.watch(pictures);
        model.look();
        model.look();
        assertNull(model.answer().get(), "what lay there before is left alone");
        Files.copy(sheet, pictures.resolve("baru.png"));
        model.look();
        assertNull(model.answer().get(), "it may still grow");
        model.look();
        CardCheck checked = Objects.requireNonNull(model.answer().get());
        assertEquals(Verdict.VALID, checked.verdict());
        Files.writeString(pictures.resolve("rusak.png"), "bukan gambar");
        model.look();
        model.look();
        assertNotNull(model.trouble().get(), "it is said on the page, and nothing waits for it");
        assertNull(model.answer().get());
        model.leave();
        assertNull(model.trouble().get());
        Files.copy(sheet, pictures.resolve("lagi.png"));
        model.look();
        model.look();
        assertNull(model.answer().get(), "nobody watches any more");
    }

    /** A picture of the sheet of cards that is printed next. */
    private Path photograph() throws IOException {
        Path pdf = folder.resolve("kartu.pdf");
        Path picture = folder.resolve("lembar.png");
        var batches = office.rooms().press.batches();
        batches.write(batch, pdf, Progress.SILENT);
        batches.confirm(batch, List.of(2));
        try (OutputStream out = Files.newOutputStream(picture)) {
            PageImage.of(pdf, 0, 200).writePng(out);
        }
        return picture;
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
