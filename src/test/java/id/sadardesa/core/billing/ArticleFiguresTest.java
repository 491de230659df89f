package id.sadardesa.core.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.roster.Newcomer;
import id.sadardesa.core.roster.PostForm;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.WageBaseForm;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.VillageForm;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the newspapers said that villages pay, billed by this program. */
class ArticleFiguresTest {
    @TempDir Path folder;

    private int serial;

    private void people(TestOffice office, Village village, int count) {
        List<Newcomer> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            PostKind kind = i == 0 ? PostKind.KADES : PostKind.KADUS;
            people.add(
                    new Newcomer(
                            TestOffice.form(
                                    "Orang " + village.name() + " " + i,
                                    LocalDate.of(1975, 1, 1).plusDays(serial % 5000),
                                    Sex.L,
                                    1 + serial++ / 5000),
                            List.of(PostForm.of(village.id(), kind)),
                            null));
        }
        office.rooms().people.registerAll(village.name(), people);
    }

    /** jatimnet 2021: about 120 people of Dlanggu at "Rp 23 ribu" a month. */
    @Test
    void mojokerto() {
        try (TestOffice office = TestOffice.in(folder)) {
            people(office, office.village("35.16.09.2012", "Dlanggu"), 120);
            Period month = Period.parse("2021-09");
            var enrolments = office.rooms().enrolments;
            enrolments.enrol(enrolments.candidates(), BillingOffice.TWO, month);
            Issue issue = office.rooms().ledger.bills().issue(month);
            Bill bill = office.rooms().ledger.bills().of(month).get(0);
            BilledPerson one = office.rooms().ledger.bills().people(bill).get(0);
            assertEquals(Rupiah.of("23110.85"), one.total());
            assertEquals(Rupiah.of("2773302.00"), issue.total());
        }
    }

    /** Antara Kalsel 2019: 198 villages of ten people each at "Rp 9-10 ribu" a month. */
    @Test
    void kotabaru() {
        try (TestOffice office = TestOffice.in(folder)) {
            var rooms = office.rooms();
            rooms.rules.setWageBase(
                    new WageBaseForm(
                            "63.02",
                            null,
                            null,
                            Period.parse("2019-01"),
                            Rupiah.of("1666666.67"),
                            "Siltap 2019 (contoh)",
                            null));
            for (int i = 0; i < 198; i++) {
                String code = "63.02.%02d.%d".formatted(1 + i / 10, 2001 + i % 10);
                rooms.villages.add(new VillageForm(code, "Desa " + i, Village.Kind.DESA));
            }
            rooms.villages.all().forEach(village -> people(office, village, 10));
            Period month = Period.parse("2019-05");
            rooms.enrolments.enrol(rooms.enrolments.candidates(), BillingOffice.TWO, month);
            Issue issue = rooms.ledger.bills().issue(month);
            assertEquals(198, issue.bills());
            assertEquals(1980, issue.people());
            assertEquals(Rupiah.of("17820000.00"), issue.total());
            rooms.ledger
                    .bills()
                    .people(month)
                    .forEach(
                            (bill, people) -> {
                                assertEquals(Rupiah.of("90000.00"), bill.total());
                                assertEquals(
                                        bill.total(),
                                        people.stream()
                                                .map(BilledPerson::total)
                                                .reduce(Rupiah.ZERO, Rupiah::plus));
                            });
        }
    }
}
