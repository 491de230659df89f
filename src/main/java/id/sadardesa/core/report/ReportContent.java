package id.sadardesa.core.report;

import id.sadardesa.base.Rupiah;
import id.sadardesa.core.contribution.PersonBill;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Nik;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The facts that a report rests on, as plain lines without any layout or words: two reports with
 * the same lines say the same of everybody and in every sum. What a program advises is no fact.
 */
final class ReportContent {
    private final List<String> lines = new ArrayList<>();

    private ReportContent() {}

    static List<String> of(MonthlyReport report) {
        ReportContent content = new ReportContent();
        content.add(
                "month",
                report.period(),
                report.asOf(),
                report.office().code(),
                report.office().name(),
                report.office().headName(),
                report.office().headTitle());
        report.recap().forEach(content::add);
        report.members().forEach(content::add);
        report.mutations()
                .forEach(
                        one ->
                                content.add(
                                        "mutation",
                                        one.kind(),
                                        one.on(),
                                        one.person().id(),
                                        one.village().id(),
                                        one.post().kind()));
        content.add(report.dealings());
        return content.lines;
    }

    /** Whether a report says what its snapshot was taken of. */
    static boolean holds(MonthlyReport report, Snapshot snapshot) {
        return fingerprint(report).equals(snapshot.fingerprint());
    }

    /** SHA-256 of the lines, 64 hex digits. */
    static String fingerprint(MonthlyReport report) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String line : of(report)) {
                digest.update(line.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) '\n');
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(@Nullable Object... values) {
        lines.add(
                Arrays.stream(values)
                        .map(one -> Objects.toString(one, ""))
                        .collect(Collectors.joining("|")));
    }

    private void add(VillageCount village) {
        add("village", village.village().code(), village.village().name(), village.vacant());
        village.groups()
                .forEach(
                        (group, count) ->
                                add(
                                        "group",
                                        group,
                                        count.due(),
                                        count.proposed(),
                                        count.registered(),
                                        count.active(),
                                        count.late(),
                                        count.missing()));
    }

    private void add(Member member) {
        PersonBill bill = member.bill();
        add(
                "member",
                bill.participation().id(),
                bill.person().fullName(),
                Optional.ofNullable(bill.person().nik()).map(Nik::full).orElse(""),
                Optional.ofNullable(bill.person().kpj()).map(Kpj::full).orElse(""),
                bill.village().id(),
                bill.post().kind(),
                member.state(),
                bill.wage().map(Rupiah::value).map(Object::toString).orElse(""),
                bill.base() == null ? "" : bill.base().legalBasis());
        bill.lines()
                .forEach(
                        line ->
                                add(
                                        "line",
                                        line.programme(),
                                        line.payer(),
                                        line.base().value(),
                                        line.amount().value()));
    }

    private void add(Dealings dealings) {
        dealings.payments()
                .forEach(
                        one ->
                                add(
                                        "payment",
                                        one.payment().id(),
                                        one.from(),
                                        one.to(),
                                        one.form().amount().value(),
                                        one.form().penalty().value()));
        dealings.bills()
                .forEach(
                        one ->
                                add(
                                        "bill",
                                        one.bill().id(),
                                        one.bill().owed().value(),
                                        one.paid().value()));
        dealings.arrears()
                .forEach(
                        one ->
                                add(
                                        "arrears",
                                        one.debtor().village().id(),
                                        one.debtor().funding(),
                                        one.oldest(),
                                        one.open().value(),
                                        one.penalty().value()));
        Dealings.Cards cards = dealings.cards();
        add("cards", cards.printed(), cards.handed(), cards.ended());
        dealings.claims()
                .forEach(one -> add("claim", one.claim().id(), one.person(), one.step().state()));
    }
}
