package id.sadardesa.desk.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.card.Batch;
import id.sadardesa.core.card.Batches;
import id.sadardesa.core.card.CardChoice;
import id.sadardesa.core.card.CardHolder;
import id.sadardesa.core.card.CardRemark;
import id.sadardesa.core.card.CardSheet;
import id.sadardesa.core.card.SheetForm;
import id.sadardesa.core.card.Template;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.paper.PageImage;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.shell.Notices;
import id.sadardesa.desk.shell.Pages;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardsViewModelTest {
    @TempDir Path folder;
    private final Notices notices = TestDesk.notices();
    private TestOffice office;
    private CardsViewModel model;

    @BeforeEach
    void open() {
        office = withParticipants(folder);
        accept(office, 12);
        model = new CardsViewModel(CardsViewModelTest.doors(office), TestDesk.jobs(), notices);
        model.refresh();
    }

    /** Records that the branch accepted so many of those put forward. */
    static void accept(TestOffice office, int count) {
        List<Participation> all =
                office.rooms().cards.holders(CardChoice.everybody()).stream()
                        .map(CardHolder::participation)
                        .toList();
        office.rooms().enrolments.registered(all.subList(0, count), TestOffice.TODAY);
    }

    /** Eleven people of Kalen and one of Talok, all put forward. */
    static TestOffice withParticipants(Path folder) {
        TestOffice office = TestOffice.in(folder);
        Village kalen = office.village("35.16.09.2002", "Kalen");
        Village talok = office.village("35.16.09.2006", "Talok");
        LocalDate born = LocalDate.of(1975, 8, 12);
        for (int i = 1; i <= 11; i++) {
            office.person(
                    "Peserta " + "ABCDEFGHIJK".charAt(i - 1), born, Sex.L, i, kalen, PostKind.RT);
        }
        office.person("Joko", born, Sex.L, 50, talok, PostKind.KADES);
        office.rooms()
                .enrolments
                .enrol(
                        office.rooms().enrolments.candidates(),
                        Programme.parse("jkk,jkm"),
                        Period.parse("2026-03"));
        return office;
    }

    /** The doors of the room. */
    static CardDoors doors(TestOffice office) {
        var press = office.rooms().press;
        return new CardDoors(
                press.cards(),
                press.batches(),
                press.issued(),
                press.stock(),
                press.checks(),
                press.sheets(),
                press.templates(),
                press.calibrations(),
                press.printers(),
                office.rooms().villages,
                office.rooms().people,
                TestOffice.CLOCK);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whatTheCardsTakeStandsBesideTheStock() {
        Text needs = Objects.requireNonNull(model.needs().get());
        assertEquals(List.of(2, 0, 2), needs.values().subList(0, 3));
        assertEquals(Text.of("card.needs.uncounted"), needs.values().get(4));
        int front = (Integer) needs.values().get(3);
        office.rooms().press.stock().counted("a4", 1);
        model.backs.set(true);
        needs = Objects.requireNonNull(model.needs().get());
        assertEquals(Text.of("card.needs.missing", 1, 1), needs.values().get(4));
        assertEquals(4, needs.values().get(2), "two sides");
        assertTrue((Integer) needs.values().get(3) > front, "more ink");
        office.rooms().press.stock().counted("a4", 7);
        model.start(2);
        needs = Objects.requireNonNull(model.needs().get());
        assertEquals(Text.of("card.needs.enough", 7), needs.values().get(4));
        model.holders.all(false);
        assertNull(model.needs().get());
    }

    @Test
    void aBatchHasTheNameAndTheLimitThatWereTyped() throws IOException {
        model.limit.set("3");
        assertEquals(3, model.count());
        assertEquals(1, model.sheets());
        model.batchName.set(" Gelombang satu ");
        Path file = folder.resolve("satu.pdf");
        model.print(file);
        var batches = office.rooms().press.batches();
        assertEquals(3, batches.tally(batches.named("Gelombang satu")).live());
        assertEquals("", model.batchName.get(), "the next one has another");
        model.limit.set("");
        assertEquals(12, model.count());
    }

    @Test
    void theCountOnScreenIsTheCountInThePdf() throws IOException {
        assertEquals(12, model.holders.count().get());
        assertEquals(2, model.sheets());
        model.start(10);
        assertEquals(3, model.sheets(), "1 + 10 + 1");
        model.holders.rows().get().get(0).on().set(false);
        assertEquals(2, model.sheets());

        Path file = folder.resolve("kartu.pdf");
        model.print(file);
        assertEquals(2, PageImage.pages(file));
        assertEquals(Text.of("card.room.done", 11, 2, "kartu.pdf"), said());
    }

    @Test
    void thePreviewIsAPageOfThatPdf() {
        model.pages.turn(1);
        Pages.Page page = Objects.requireNonNull(model.pages.page().get());
        assertEquals(1, page.number());
        assertEquals(2, page.count());
        assertEquals(210.0 / 297, page.image().width() / (double) page.image().height(), 0.01);
        model.sheet.set(CardSheet.CR80);
        assertEquals(1, model.start().get(), "another sheet begins at its first place");
        assertEquals(12, Objects.requireNonNull(model.pages.page().get()).count());
        model.holders.all(false);
        assertNull(model.pages.page().get(), "no card, no page");
    }

    @Test
    void aSheetAndADesignOfTheOfficeAreOfferedAndPrinted() throws IOException {
        var press = office.rooms().press;
        Template design = press.templates().save(press.templates().of("polos"), "Kartu kami");
        CardSheet sheet = press.sheets().add(SheetForm.like(CardSheet.PVC, "Baki kami"));
        model.refresh();
        model.sheet.set(sheet);
        model.template.set(design);
        model.start(2);
        model.backs.set(true);
        assertTrue(model.papers().get().contains(sheet));
        assertTrue(model.looks().get().contains(design));
        assertEquals(7, model.sheets());
        assertEquals(14, Objects.requireNonNull(model.pages.page().get()).count());

        Path file = folder.resolve("kartu.pdf");
        model.print(file);
        assertEquals(14, PageImage.pages(file), "each sheet has a back");
        Batch batch = press.batches().tallies().get(0).batch();
        assertEquals(
                List.of(sheet.code(), design.code()), List.of(batch.sheet(), batch.template()));

        press.templates().remove(design);
        model.refresh();
        assertEquals(sheet, model.sheet.get(), "what was chosen stays chosen");
        assertEquals(2, model.start().get());
        assertEquals("kawung", model.template.get().code());
    }

    @Test
    void villageAndStateChooseAndTheRemarksSayWhatToLookAt() {
        assertTrue(model.remarks().get().stream().anyMatch(r -> r.name().equals("Joko")));
        model.village.set(model.places().get().get(1));
        assertEquals(1, model.holders.count().get());
        model.recipients.set(Recipients.ACTIVE);
        assertEquals(0, model.holders.count().get(), "nobody is active yet");
        assertEquals(List.of(Text.of("card.nobody.active", 1)), offer().whyNobody());
        model.recipients.set(Recipients.WAITING);
        assertEquals(List.of(Text.of("card.nobody.waiting")), offer().whyNobody());
    }

    @Test
    void onlyWhoIsAcceptedIsOfferedACardUntilTheOthersAreAskedFor() {
        office.close();
        office = withParticipants(folder.resolve("lain"));
        model = new CardsViewModel(doors(office), TestDesk.jobs(), notices);
        model.refresh();
        assertEquals(0, model.holders.count().get());
        assertEquals(List.of(Text.of("card.nobody.proposed", 12)), offer().whyNobody());
        accept(office, 5);
        model.refresh();
        assertEquals(5, model.holders.count().get());
        assertTrue(offer().leavesProposed());
        model.recipients.set(Recipients.OPEN);
        assertEquals(12, model.holders.count().get());
        assertFalse(offer().leavesProposed());
    }

    @Test
    void whoHasACardIsNotOfferedAnother() {
        int[] told = {0};
        model.onPrinted(() -> told[0]++);
        model.holders.rows().get().get(11).on().set(false);
        model.print(folder.resolve("kartu.pdf"));
        assertEquals(1, told[0]);
        assertEquals(12, model.holders.rows().get().size(), "saved is not printed");
        Batches batches = office.rooms().press.batches();
        Batch batch = batches.tallies().get(0).batch();
        batches.confirm(batch, batches.openSheets(batch));
        model.refresh();
        assertEquals(1, model.holders.rows().get().size());
        assertEquals(11, offer().served());

        model.village.set(model.places().get().get(0));
        assertEquals(List.of(Text.of("card.nobody.served", 11)), offer().whyNobody());
        office.rooms()
                .press
                .issued()
                .lost(office.rooms().press.issued().of(batch).get(0), "Hilang");
        model.refresh();
        assertEquals(1, model.holders.count().get(), "who lost a card gets another");
    }

    @Test
    void remarksCountCardsAndNotRemarks() {
        assertEquals(24, model.remarks().get().size(), "no KPJ and no photo");
        assertEquals(12, model.doubtful());
        model.holders.rows().get().get(0).on().set(false);
        assertEquals(11, model.doubtful());
    }

    private Offer offer() {
        return Objects.requireNonNull(model.offer().get());
    }

    @Test
    void remarksStandUnderTheirKindWithTheirCount() {
        assertFalse(model.looking().get());
        List<RemarkRow> rows = RemarkRow.grouped(model.remarks().get());
        List<RemarkRow> kinds = rows.stream().filter(row -> row.remark() == null).toList();
        assertEquals(
                List.of(CardRemark.Kind.NO_KPJ, CardRemark.Kind.NO_PHOTO),
                kinds.stream().map(RemarkRow::kind).toList());
        assertEquals(12, kinds.get(0).count());
        assertEquals(26, rows.size());
        for (CardRemark.Kind kind : CardRemark.Kind.values()) {
            assertTrue(Texts.indonesian().get("card.check.kind." + kind, 2).contains("2"));
        }
    }

    private Text said() {
        assertNotNull(notices.current().get());
        return Objects.requireNonNull(notices.current().get()).text();
    }
}
