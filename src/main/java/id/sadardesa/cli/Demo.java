package id.sadardesa.cli;

import id.sadardesa.base.Period;
import id.sadardesa.base.Texts;
import id.sadardesa.core.benefit.RightsHolder;
import id.sadardesa.core.billing.Issue;
import id.sadardesa.core.billing.Ledger;
import id.sadardesa.core.billing.PaymentForm;
import id.sadardesa.core.billing.Settlement;
import id.sadardesa.core.budget.Budget;
import id.sadardesa.core.budget.Budgets;
import id.sadardesa.core.budget.SavedScenario;
import id.sadardesa.core.budget.Scenario;
import id.sadardesa.core.card.BatchForm;
import id.sadardesa.core.card.Batches;
import id.sadardesa.core.card.CardChoice;
import id.sadardesa.core.card.CardHolder;
import id.sadardesa.core.card.CardSheet;
import id.sadardesa.core.card.CardsPrinted;
import id.sadardesa.core.contribution.OfficeBill;
import id.sadardesa.core.enrolment.Enrolled;
import id.sadardesa.core.form.BpjsForms;
import id.sadardesa.core.form.FormBatch;
import id.sadardesa.core.form.FormKind;
import id.sadardesa.core.form.SippBooks;
import id.sadardesa.core.form.SippKind;
import id.sadardesa.core.form.SippPlan;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.report.Edition;
import id.sadardesa.core.report.MonthlyReport;
import id.sadardesa.core.roster.ImportChoices;
import id.sadardesa.core.roster.ImportCounts;
import id.sadardesa.core.roster.ImportPlan;
import id.sadardesa.core.roster.RosterImport;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.scorecard.Scorecard;
import id.sadardesa.core.scorecard.Scorecards;
import id.sadardesa.core.village.Village;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/** The whole main job in the order an office does it, on the training office. */
final class Demo {
    static final List<DemoStep> STEPS =
            List.of(
                    Demo::setUp,
                    Demo::receiveRoster,
                    Demo::enrol,
                    Demo::contributions,
                    Demo::bills,
                    Demo::cards,
                    Demo::rights,
                    Demo::report,
                    Demo::forms,
                    DemoCircle::turn,
                    Demo::plan,
                    Demo::export);

    private Demo() {}

    private static void setUp(DemoStage stage) {
        stage.did("villages", stage.doors().villages().all().size());
        stage.did("people", stage.doors().people().all().size());
    }

    /** A village sends its roster in; what cannot be read goes back to it. */
    private static void receiveRoster(DemoStage stage) {
        Path roster = stage.paper("daftar-aparat-pohkecik.xlsx");
        stage.doors().training().writeVillageRoster(roster);
        RosterImport rosters = stage.doors().rosterImport();
        ImportPlan plan = rosters.plan(roster, ImportChoices.NONE, stage.progress());
        ImportCounts counts = rosters.apply(plan, ImportChoices.NONE, stage.progress());
        rosters.writeRejects(plan, stage.paper("baris-ditolak-pohkecik.xlsx"));
        stage.did("read", counts.read());
        stage.did("new", counts.created());
        stage.did("changed", counts.changed());
        stage.did("unchanged", counts.unchanged());
        stage.did("refused", counts.refused());
    }

    private static void report(DemoStage stage) {
        MonthlyReport report = stage.doors().reports().ready(stage.month(), stage.progress());
        for (String ending : List.of(".xlsx", ".pdf")) {
            Path paper = stage.paper("laporan-bulanan-" + stage.month() + ending);
            stage.doors()
                    .reports()
                    .write(report, paper, Edition.signed(Paper.F4, null), stage.progress());
        }
        stage.did("mutations", report.mutations().size());
        stage.did("active", report.total().active());
        stage.did("cardsInReport", report.dealings().cards().printed());
    }

    /** The forms of BPJS, and what of them has to be mended first. */
    private static void forms(DemoStage stage) {
        sipp(stage, SippKind.NEW, stage.month());
        sipp(stage, SippKind.LEFT, stage.month().previous());
        sipp(stage, SippKind.WAGES, stage.month());
        BpjsForms forms = stage.doors().forms().papers();
        for (FormKind kind : FormKind.values()) {
            FormBatch batch = forms.batch(kind, stage.month(), null);
            Path paper = stage.paper(kind.fileName(stage.month(), "pdf"));
            forms.write(batch, paper, Paper.F4, stage.progress());
        }
        stage.doors().forms().sheets().key(stage.paper("lembar-kunci.pdf"), Paper.F4);
    }

    private static void sipp(DemoStage stage, SippKind kind, Period month) {
        SippBooks sipp = stage.doors().forms().sipp();
        SippPlan plan = sipp.plan(kind, month, null);
        stage.did("sipp." + kind.sheet(), plan.rows());
        stage.did("sippRefused." + kind.sheet(), plan.refused());
        if (plan.rows() > 0) {
            Path folder = stage.paper("sipp-" + kind.sheet());
            sipp.write(plan, folder, stage.progress());
            sipp.writeFaults(plan, folder.resolve("ditolak.xlsx"));
        }
    }

    /** Next year's budget under the scenario that is kept, and the way to a Desa Sadar. */
    private static void plan(DemoStage stage) {
        int year = stage.month().month().getYear() + 1;
        Budgets budgets = stage.doors().budgets();
        List<Budget> all =
                Stream.concat(
                                Stream.of(Scenario.AS_IS),
                                budgets.scenarios().stream().map(SavedScenario::scenario))
                        .map(scenario -> budgets.plan(year, scenario))
                        .toList();
        Path book = stage.paper("anggaran-" + year + ".xlsx");
        budgets.write(all, book, Paper.F4, null, stage.progress());
        Scorecards scorecards = stage.doors().scorecards();
        Scorecard card = scorecards.today();
        Path evidence = stage.paper("desa-sadar.pdf");
        scorecards.write(card, null, evidence, Paper.F4, stage.progress());
        stage.owes("budget", all.get(0).expense());
        stage.did("scored", card.scores().size());
    }

    private static void export(DemoStage stage) {
        stage.doors().rosterWorkbook().export(stage.paper("daftar-aparat.xlsx"));
        stage.doors().rosterWorkbook().template(stage.paper("formulir-daftar-aparat.xlsx"));
    }

    private static void enrol(DemoStage stage) {
        Enrolled done =
                stage.doors()
                        .enrolments()
                        .enrol(
                                stage.doors().enrolments().candidates(),
                                EnumSet.of(Programme.JKK, Programme.JKM),
                                Period.of(LocalDate.now(stage.doors().clock())));
        stage.did("enrolled", done.enrolled());
        stage.did("already", done.already());
        stage.did("notEligible", done.refused().size());
    }

    private static void contributions(DemoStage stage) {
        OfficeBill bill = stage.doors().contributions().bill(stage.month());
        stage.did("billed", (int) bill.people().count());
        stage.owes("jkk", bill.of(Programme.JKK));
        stage.owes("jkm", bill.of(Programme.JKM));
        stage.owes("contributions", bill.total());
    }

    /** What the officials of the first village are entitled to. */
    private static void rights(DemoStage stage) {
        Village village = stage.doors().villages().all().get(0);
        List<RightsHolder> holders = stage.doors().rights().holders(village);
        stage.doors()
                .rights()
                .write(holders, stage.paper("lembar-hak.pdf"), Paper.F4, stage.progress());
        stage.did("rights", holders.size());
    }

    /** The month is billed, and the first village that owes nothing else pays its bill. */
    private static void bills(DemoStage stage) {
        Ledger ledger = stage.doors().ledger();
        Issue issue = ledger.bills().issue(stage.month());
        stage.did("bills", issue.bills());
        stage.owes("billTotal", issue.total());
        LocalDate today = LocalDate.now(stage.doors().clock());
        Settlement next =
                ledger.arrears().accounts(today).stream()
                        .filter(account -> account.late(today).isEmpty())
                        .flatMap(account -> account.of(stage.month()).stream())
                        .filter(Settlement::asked)
                        .findFirst()
                        .orElseThrow();
        ledger.payments()
                .record(PaymentForm.of(next.bill().debtor(), stage.month(), next.open(), today));
        stage.owes("paid", next.open());
        for (String ending : List.of(".xlsx", ".pdf")) {
            Path paper = stage.paper("tagihan-" + stage.month() + ending);
            ledger.papers().write(stage.month(), paper, Paper.F4, null, stage.progress());
        }
    }

    /** Who is registered or active gets a card; somebody looked at the sheets and they are good. */
    private static void cards(DemoStage stage) {
        List<CardHolder> holders =
                stage.doors().cards().holders(new CardChoice(null, CardChoice.ACCEPTED));
        Batches batches = stage.doors().press().batches();
        BatchForm form = BatchForm.of(batches.proposedName(Texts.indonesian()), CardSheet.A4);
        CardsPrinted printed =
                batches.print(holders, form, stage.paper("kartu.pdf"), stage.progress());
        stage.did("cards", printed.count());
        stage.did("cardPages", printed.pages());
        stage.did(
                "cardsConfirmed",
                batches.confirm(printed.batch(), batches.openSheets(printed.batch())));
    }
}
