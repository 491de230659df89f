package id.sadardesa.core.form;

import id.sadardesa.core.contribution.PersonBill;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.office.Regencies;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.rule.RuleBook;
import id.sadardesa.core.rule.TermLimit;
import id.sadardesa.core.village.Village;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somebody's work in a month as the workbooks of SIPP ask for it, filled into rows. */
final class Work {
    /** Telephone numbers of offices: the area code in brackets or before a blank or dash. */
    private static final Pattern PHONE = Pattern.compile("\\(?\\s*(0\\d{2,4})\\s*[)\\s-]+(.*)");

    private final PersonBill bill;
    private final Employer employer;
    private final Practice practice;
    private final RuleBook rules;

    Work(PersonBill bill, Employer employer, Practice practice, RuleBook rules) {
        this.bill = bill;
        this.employer = employer;
        this.practice = practice;
        this.rules = rules;
    }

    Person person() {
        return bill.person();
    }

    Participation participation() {
        return bill.participation();
    }

    Village village() {
        return bill.village();
    }

    RowDraft draft() {
        return new RowDraft(person(), village());
    }

    /** UPAH: what the month is billed on. */
    void wage(RowDraft row) {
        if (bill.obstacle() != null) {
            row.fault("UPAH", "", "form.sipp.noWage", bill.obstacle());
        } else {
            row.must("UPAH", bill.wage().map(practice::amount).orElse(null));
        }
    }

    /** Where and since when the work is done, and whether it is for a term. */
    void contract(RowDraft row) {
        Post post = bill.post();
        row.must("LOKASI_PEKERJAAN", employer.location());
        if (!Regencies.ALL.containsKey(employer.location())) {
            row.fault("LOKASI_PEKERJAAN", employer.location(), "form.sipp.location");
        }
        row.must("TGL_AWAL_BEKERJA", post.starts(), "form.missing.starts");
        LocalDate ends = practice.permanent() ? null : post.ends();
        row.must("STATUS_PEGAWAI", practice.status(ends != null));
        row.may("TGL_AKHIR_KONTRAK", ends);
        if (ends == null && !practice.permanent()) {
            refuseOpenTerm(row, post);
        } else if (ends != null && ends.isBefore(participation().firstMonth().first())) {
            row.fault("TGL_AKHIR_KONTRAK", said(ends), "form.sipp.overBefore", ends);
        }
    }

    /** A post that the law gives for some years only is no work without an end. */
    private void refuseOpenTerm(RowDraft row, Post post) {
        LocalDate began = post.starts();
        TermLimit term = began == null ? null : rules.term(post.kind(), began).orElse(null);
        if (began != null && term != null) {
            row.fault(
                    "TGL_AKHIR_KONTRAK",
                    "",
                    "form.missing.ends",
                    term.years(),
                    term.legalBasis(),
                    term.lastDay(began));
        }
    }

    /** GELAR: what stands before and after the name. */
    @Nullable String titles() {
        String titles =
                Stream.of(person().titleBefore(), person().titleAfter())
                        .filter(title -> title != null && !title.isBlank())
                        .collect(Collectors.joining(", "));
        return titles.isEmpty() ? null : titles;
    }

    /** KODE_POS: the person's own, or that of the village. */
    @Nullable String postcode() {
        String own = person().particulars().postcode();
        return own != null ? own : village().office().registration().postcode();
    }

    /** SURAT_MENYURAT_KE: E where the office decided so and there is an address for it. */
    String letters() {
        return practice.email() && person().email() != null ? "E" : "S";
    }

    /** The area code of the employer's telephone, or null where it does not tell. */
    @Nullable String phoneArea() {
        Matcher parts = phone();
        return parts.matches() ? parts.group(1) : null;
    }

    @Nullable String phoneNumber() {
        Matcher parts = phone();
        return parts.matches() ? parts.group(2).replaceAll("\\D", "") : null;
    }

    private Matcher phone() {
        return PHONE.matcher(employer.phone() == null ? "" : employer.phone().strip());
    }

    /** A mobile number as digits, {@code 081234567890}. */
    static @Nullable String mobile(@Nullable String phone) {
        return phone == null ? null : phone.replaceAll("\\D", "");
    }

    static String said(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%02d-%02d-%04d",
                day.getDayOfMonth(),
                day.getMonthValue(),
                day.getYear());
    }

    Practice practice() {
        return practice;
    }

    Employer employer() {
        return employer;
    }
}
