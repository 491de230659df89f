package id.sadardesa.core.form;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.office.Npwp;
import id.sadardesa.core.office.Regencies;
import id.sadardesa.core.paper.PaperDocument;
import id.sadardesa.core.paper.Signature;
import id.sadardesa.core.paper.Stationery;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.roster.VillageHeads;
import id.sadardesa.core.rule.Payer;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.Village;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * F1: an employer is put on the books of BPJS, or its particulars change. What nobody stated is
 * left empty, to be written by hand.
 */
final class EmployerPaper {
    private final PaperDocument paper;
    private final Stationery stationery;
    private final Signatories signatories;
    private final Texts texts;

    EmployerPaper(PaperDocument paper, Stationery stationery, Signatories signatories) {
        this.paper = paper;
        this.stationery = stationery;
        this.signatories = signatories;
        this.texts = stationery.texts();
    }

    void page(PayList list) {
        Employer employer = list.employer();
        boolean enterprise = employer.kind() == Employer.Kind.ENTERPRISE;
        paper.letterhead(signatories.head(employer, stationery.head()));
        paper.title(
                texts.get(enterprise ? "form.f1.titlePu" : "form.f1.titlePn"),
                texts.get(enterprise ? "form.f1.subtitlePu" : "form.f1.subtitlePn"));
        employer(employer);
        people(employer);
        participation(list);
        paper.text(texts.get("form.f1.statement"));
        paper.signatures(branch(), signatories.of(employer));
    }

    private void employer(Employer employer) {
        Village village = employer.village();
        paper.heading(texts.get("form.f1.employer"));
        row(2, 1, "form.f1.name", employer.name(), "form.f1.npp", employer.npp());
        row(
                2,
                1,
                "form.f1.address",
                employer.address(),
                "form.f1.postcode",
                employer.registration().postcode());
        Map<String, String> where = new LinkedHashMap<>();
        where.put(texts.get("form.f1.village"), village == null ? "" : village.name());
        where.put(texts.get("form.f1.district"), stationery.office().name());
        where.put(texts.get("form.f1.regency"), place(employer));
        where.put(texts.get("form.f1.location"), employer.location());
        paper.boxes(new float[] {1.2f, 1.2f, 1.6f, 1}, where);
        Map<String, String> contact = new LinkedHashMap<>();
        contact.put(texts.get("form.f1.phone"), said(employer.phone()));
        contact.put(texts.get("form.f1.email"), said(employer.registration().email()));
        contact.put(texts.get("form.f1.npwp"), npwp(employer));
        contact.put(texts.get("form.f1.sort"), texts.get(employer.kind().textKey()));
        paper.boxes(new float[] {1.1f, 1.5f, 1.4f, 1.2f}, contact);
    }

    private static String place(Employer employer) {
        return said(Regencies.ALL.get(employer.location()));
    }

    private static String npwp(Employer employer) {
        return Npwp.parse(employer.registration().npwp()).map(Npwp::grouped).orElse("");
    }

    /** Who leads it, and who is asked by the branch; the latter only the village knows. */
    private void people(Employer employer) {
        paper.heading(texts.get("form.f1.head"));
        Signature signature = signatories.of(employer);
        Person person = signatories.head(employer).map(VillageHeads.Head::person).orElse(null);
        boolean known = person != null || employer.kind() == Employer.Kind.OFFICE;
        Map<String, String> head = new LinkedHashMap<>();
        head.put(texts.get("form.f1.headName"), known ? signature.name() : "");
        head.put(texts.get("form.f1.headTitle"), signature.title());
        head.put(texts.get("form.f1.headPhone"), person == null ? "" : said(person.phone()));
        paper.boxes(new float[] {2, 1.7f, 1.2f}, head);
        paper.heading(texts.get("form.f1.contact"));
        Map<String, String> contact = new LinkedHashMap<>();
        for (String key : List.of("form.f1.headName", "form.f1.headTitle", "form.f1.headPhone")) {
            contact.put(texts.get(key), "");
        }
        contact.put(texts.get("form.f1.email"), "");
        paper.boxes(new float[] {1.6f, 1.4f, 1.1f, 1.3f}, contact);
    }

    private void participation(PayList list) {
        paper.heading(texts.get("form.f1.participation", list.period()));
        Amounts amounts = list.amounts();
        boolean known = list.workers() > 0;
        Map<String, String> counts = new LinkedHashMap<>();
        counts.put(texts.get("form.f1.since"), since(list));
        counts.put(texts.get("form.f1.workers"), known ? Long.toString(list.workers()) : "");
        counts.put(texts.get("form.f1.men"), known ? count(list, Sex.L) : "");
        counts.put(texts.get("form.f1.women"), known ? count(list, Sex.P) : "");
        counts.put(texts.get("form.f1.wages"), known ? texts.rupiah(list.wages()) : "");
        counts.put(texts.get("form.f1.contributions"), known ? texts.rupiah(amounts.total()) : "");
        paper.boxes(new float[] {1.3f, 0.9f, 0.7f, 0.9f, 1.5f, 1.3f}, counts);
        Map<String, String> programmes = new LinkedHashMap<>();
        for (Programme programme : Programme.values()) {
            programmes.put(programme.name(), known ? rate(amounts, programme) : "");
        }
        paper.boxes(new float[] {1, 1, 1, 1}, programmes);
    }

    private String since(PayList list) {
        return list.lines().stream()
                .map(PayLine::joined)
                .min(LocalDate::compareTo)
                .map(first -> texts.month(Period.of(first)))
                .orElse("");
    }

    private static String count(PayList list, Sex sex) {
        long count =
                list.lines().stream()
                        .filter(PayLine::counts)
                        .filter(line -> line.person().sex() == sex)
                        .count();
        return Long.toString(count);
    }

    /** {@code Ya, 0,24 %}, or that nobody takes part. */
    private String rate(Amounts amounts, Programme programme) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean one = true;
        for (Payer payer : Payer.values()) {
            List<BigDecimal> percents = List.copyOf(amounts.percents(programme, payer));
            one &= percents.size() <= 1;
            sum = percents.stream().reduce(sum, BigDecimal::add);
        }
        Rupiah amount = amounts.of(programme);
        if (amount.isZero() && sum.signum() == 0) {
            return texts.get("form.f1.no");
        }
        return one ? texts.get("form.f1.yes", texts.decimal(sum, 2)) : texts.get("form.f1.yesSome");
    }

    private Signature branch() {
        return new Signature(
                "",
                texts.get("form.f1.branch"),
                "..............................................",
                List.of(texts.get("form.f1.received")));
    }

    private void row(
            float left,
            float right,
            String key,
            @Nullable String value,
            String otherKey,
            @Nullable String other) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put(texts.get(key), said(value));
        row.put(texts.get(otherKey), said(other));
        paper.boxes(new float[] {left, right}, row);
    }

    static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    static String joined(List<String> parts) {
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }
}
