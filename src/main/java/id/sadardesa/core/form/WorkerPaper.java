package id.sadardesa.core.form;

import id.sadardesa.base.Texts;
import id.sadardesa.core.contribution.PersonBill;
import id.sadardesa.core.office.Npwp;
import id.sadardesa.core.paper.PaperDocument;
import id.sadardesa.core.paper.PaperTable;
import id.sadardesa.core.paper.Signature;
import id.sadardesa.core.roster.Blood;
import id.sadardesa.core.roster.Marital;
import id.sadardesa.core.roster.Particulars;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.Village;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * F1a: a worker is registered, or the particulars change; one page each. Family and bank account
 * are not kept in this program and are left to be written by hand.
 */
final class WorkerPaper {
    private static final int CHILDREN = 3;

    private final PaperDocument paper;
    private final Signatories signatories;
    private final Numbers numbers;
    private final Texts texts;

    WorkerPaper(PaperDocument paper, Signatories signatories, Numbers numbers, Texts texts) {
        this.paper = paper;
        this.signatories = signatories;
        this.numbers = numbers;
        this.texts = texts;
    }

    void page(PersonBill bill, Employer employer) {
        Person person = bill.person();
        boolean known = person.kpj() != null;
        paper.title(
                texts.get("form.f1a.title"),
                texts.get(known ? "form.f1a.again" : "form.f1a.fresh"));
        paper.heading(texts.get("form.f1a.employer"));
        Map<String, String> whose = new LinkedHashMap<>();
        whose.put(texts.get("form.f1.npp"), said(employer.npp()));
        whose.put(texts.get("form.f1.name"), employer.name());
        whose.put(texts.get("form.f1a.unit"), bill.village().name());
        paper.boxes(new float[] {0.9f, 2.4f, 1.5f}, whose);
        person(person, bill.village());
        work(bill);
        bank(person);
        family();
        paper.text(texts.get("form.f1a.statement"));
        paper.signatures(worker(person), signatories.of(employer));
    }

    private void person(Person person, Village village) {
        Particulars asked = person.particulars();
        paper.heading(texts.get("form.f1a.worker"));
        Map<String, String> who = new LinkedHashMap<>();
        who.put(texts.get("form.f1a.kpj"), numbers.kpj(person));
        who.put(texts.get("form.column.NO_PEGAWAI"), said(asked.staffNumber()));
        who.put(texts.get("form.f1a.fullName"), person.name());
        who.put(texts.get("form.column.GELAR"), titles(person));
        paper.boxes(new float[] {1.2f, 1.1f, 2.2f, 0.9f}, who);
        Map<String, String> born = new LinkedHashMap<>();
        born.put(texts.get("form.column.TEMPAT_LAHIR"), said(person.birthPlace()));
        born.put(texts.get("form.column.TANGGAL_LAHIR"), date(person.birthDate()));
        born.put(texts.get("form.column.JENIS_KELAMIN"), sex(person));
        born.put(texts.get("form.column.GOLONGAN_DARAH"), blood(asked));
        born.put(texts.get("form.column.STATUS_KAWIN"), marital(asked));
        paper.boxes(new float[] {1.6f, 1.1f, 1.1f, 0.9f, 1.1f}, born);
        Map<String, String> card = new LinkedHashMap<>();
        card.put(texts.get("form.f1a.identity"), numbers.nik(person));
        card.put(texts.get("form.f1a.valid"), texts.get("form.f1a.forLife"));
        card.put(
                texts.get("form.column.NPWP"),
                Npwp.parse(asked.npwp()).map(Npwp::grouped).orElse(""));
        card.put(texts.get("form.column.NAMA_IBU_KANDUNG"), said(person.mother()));
        paper.boxes(new float[] {1.5f, 1, 1.4f, 1.5f}, card);
        Map<String, String> home = new LinkedHashMap<>();
        home.put(texts.get("form.column.ALAMAT"), said(person.address()));
        home.put(texts.get("form.column.KODE_POS"), postcode(asked, village));
        home.put(texts.get("form.column.HP"), said(person.phone()));
        home.put(texts.get("form.column.EMAIL"), said(person.email()));
        paper.boxes(new float[] {2.4f, 0.8f, 1.2f, 1.6f}, home);
    }

    private void work(PersonBill bill) {
        Map<String, String> work = new LinkedHashMap<>();
        work.put(texts.get("form.f1a.post"), bill.post().title(texts));
        work.put(texts.get("form.f1a.starts"), date(bill.post().starts()));
        work.put(texts.get("form.f1a.ends"), date(bill.post().ends()));
        work.put(texts.get("form.column.UPAH"), bill.wage().map(texts::rupiah).orElse(""));
        work.put(texts.get("form.f1a.programmes"), Programme.said(bill.term().programmes()));
        work.put(texts.get("form.f1a.since"), texts.month(bill.participation().firstMonth()));
        paper.boxes(new float[] {1.7f, 0.9f, 0.9f, 1.3f, 1, 1.1f}, work);
    }

    private void bank(Person person) {
        Map<String, String> bank = new LinkedHashMap<>();
        bank.put(texts.get("form.column.NAMA_BANK"), "");
        bank.put(texts.get("form.column.NOMOR_REKENING"), "");
        bank.put(texts.get("form.f1a.holder", person.name()), "");
        paper.boxes(new float[] {1.2f, 1.4f, 1.8f}, bank);
    }

    private void family() {
        paper.heading(texts.get("form.f1a.family"));
        PaperTable table = paper.table(0.6f, 1.6f, 3.4f, 2, 1.6f, 0.8f);
        table.header(
                List.of(
                        texts.get("form.no"),
                        texts.get("form.f1a.relation"),
                        texts.get("form.f1a.fullName"),
                        texts.get("form.column.TEMPAT_LAHIR"),
                        texts.get("form.column.TANGGAL_LAHIR"),
                        texts.get("form.f1a.sex")));
        for (int i = 0; i <= CHILDREN; i++) {
            table.centred(Integer.toString(i + 1))
                    .text(i == 0 ? texts.get("form.f1a.spouse") : texts.get("form.f1a.child", i))
                    .text(" \n ")
                    .text("")
                    .text("")
                    .text("");
        }
        paper.add(table);
    }

    private Signature worker(Person person) {
        return new Signature("", texts.get("form.f1a.worker"), person.fullName(), List.of());
    }

    private static String titles(Person person) {
        return EmployerPaper.joined(List.of(said(person.titleBefore()), said(person.titleAfter())));
    }

    private static String postcode(Particulars asked, Village village) {
        String own = asked.postcode();
        return said(own == null ? village.office().registration().postcode() : own);
    }

    private String date(@Nullable LocalDate day) {
        return day == null ? "" : texts.date(day);
    }

    private String sex(Person person) {
        Sex sex = person.sex();
        return sex == null ? "" : texts.get(sex.textKey());
    }

    private String marital(Particulars asked) {
        Marital marital = asked.marital();
        return marital == null ? "" : texts.get(marital.textKey());
    }

    private static String blood(Particulars asked) {
        Blood blood = asked.blood();
        return blood == null ? "" : blood.name();
    }

    private static String said(@Nullable String text) {
        return EmployerPaper.said(text);
    }
}
