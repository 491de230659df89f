package id.sadardesa.core.visit;

import id.sadardesa.base.Progress;
import id.sadardesa.base.Texts;
import id.sadardesa.core.billing.Overdue;
import id.sadardesa.core.billing.Recipient;
import id.sadardesa.core.card.IssuedCard;
import id.sadardesa.core.coverage.Cause;
import id.sadardesa.core.coverage.Guard;
import id.sadardesa.core.paper.PaperDocument;
import id.sadardesa.core.paper.PaperTable;
import id.sadardesa.core.paper.Stationery;
import id.sadardesa.core.report.Audience;
import id.sadardesa.core.roster.VillageHeads;
import id.sadardesa.core.village.Seat;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The sheets that somebody takes along to villages: of each its people with their photographs, what
 * is lacking as boxes to tick, what is owed, whose cards wait, and room to write.
 *
 * @param photos the photographs by their ids
 */
record VisitPaper(
        List<Visit> visits, Stationery stationery, Function<UUID, Optional<byte[]>> photos) {
    private static final double ROW_MM = 11.3; // as high as a photograph in its column
    private static final double LINE_MM = 8;

    /** So high are the headings above the lines to write on and the notes below them. */
    private static final double AROUND_MM = 30;

    private static final int FEWEST = 4;
    private static final int MOST = 14;

    void write(OutputStream out, Progress progress) {
        try (PaperDocument paper = stationery.open(out, say("visit.paper.title"))) {
            for (int i = 0; i < visits.size(); i++) {
                progress.check();
                progress.at(i, visits.size());
                if (i > 0) {
                    paper.newPage();
                }
                paper.part(visits.get(i).code());
                page(paper, visits.get(i));
            }
        }
    }

    private Texts texts() {
        return stationery.texts();
    }

    private String say(String key, Object... values) {
        return texts().get(key, values);
    }

    private void page(PaperDocument paper, Visit visit) {
        head(paper, visit);
        if (visit.people().isEmpty()) {
            paper.frame(say("visit.paper.nobodyTitle"), say("visit.paper.nobody"));
        } else {
            paper.add(people(paper, visit));
        }
        vacancies(paper, visit);
        if (!visit.overdue().isEmpty()) {
            paper.heading(say("visit.paper.arrears"));
            paper.add(arrears(paper, visit));
        }
        if (!visit.cards().isEmpty()) {
            paper.heading(say("visit.paper.cards"));
            paper.add(cards(paper, visit));
        }
        if (!visit.people().isEmpty()) {
            settled(paper, visit);
        }
        corrections(paper, visit);
    }

    private void head(PaperDocument paper, Visit visit) {
        paper.title(
                say("visit.paper.heading"),
                Place.named(visit.village(), texts()),
                say(
                        "visit.paper.below",
                        stationery.office().fullName(),
                        texts().longDate(visit.day())));
        paper.boxes(new float[] {2.4f, 1.4f, 1.6f}, headed(visit));
        Map<String, String> byHand = new LinkedHashMap<>();
        byHand.put(say("visit.paper.visited"), "");
        byHand.put(say("visit.paper.by"), "");
        byHand.put(say("visit.paper.met"), "");
        paper.boxes(new float[] {1.4f, 2, 2}, byHand);
        List<String> keys = List.of("people", "covered", "exposed", "gaps", "cards", "open");
        paper.figures(
                List.of(
                        Integer.toString(visit.people().size()),
                        Integer.toString(visit.count(Guard.BPJS)),
                        Integer.toString(visit.exposed().size()),
                        Integer.toString(visit.gaps()),
                        Integer.toString(visit.cards().size()),
                        texts().rupiah(visit.open())),
                keys.stream().map(key -> say("visit.figure." + key)).toList());
    }

    private Map<String, String> headed(Visit visit) {
        VillageHeads.Head head = visit.head();
        Map<String, String> boxes = new LinkedHashMap<>();
        boxes.put(
                head == null
                        ? say("visit.head." + visit.village().kind().name())
                        : head.post().title(texts()),
                head == null ? "" : head.person().fullName());
        boxes.put(
                say("visit.paper.phone"),
                head == null ? "" : Objects.requireNonNullElse(head.person().phone(), ""));
        boxes.put(say("visit.paper.code"), visit.village().code().dotted());
        return boxes;
    }

    private PaperTable people(PaperDocument paper, Visit visit) {
        PaperTable table = paper.table(0.65f, 0.78f, 4.1f, 2.55f, 2.5f, 3.5f, 1.8f);
        table.header(
                say(
                        "visit.paper.caption",
                        Place.named(visit.village(), texts()),
                        visit.people().size(),
                        texts().longDate(visit.day())),
                titles("no", "photo", "namePost", "nik", "state", "gaps", "correction"));
        table.tall(ROW_MM);
        int no = 0;
        for (Resident one : visit.people()) {
            table.centred(Integer.toString(++no))
                    .photo(Optional.ofNullable(one.person().photoId()).flatMap(photos).orElse(null))
                    .text(one.name() + "\n" + one.post(texts()))
                    .centred(Audience.SIGNATURE.nik(one.person()))
                    .text(state(one))
                    .ticks(gaps(one))
                    .text("");
        }
        return table;
    }

    private List<String> titles(String... columns) {
        return Arrays.stream(columns).map(name -> say("visit.column." + name)).toList();
    }

    private String state(Resident one) {
        Cause cause = one.coverage().cause();
        return switch (one.coverage().guard()) {
            case BPJS -> say("visit.standing.PROTECTED");
            case TASPEN -> say("visit.standing.TASPEN");
            case NOBODY ->
                    say("visit.standing.NOT_YET")
                            + (cause == null ? "" : "\n" + say(cause.textKey()));
        };
    }

    private List<String> gaps(Resident one) {
        List<String> boxes = new ArrayList<>();
        for (Gap gap : one.gaps()) {
            boxes.add(
                    gap == Gap.RENEWAL && one.ends() != null
                            ? say("visit.gap.until", one.ends())
                            : say(gap.textKey()));
        }
        return boxes;
    }

    private void vacancies(PaperDocument paper, Visit visit) {
        String vacant =
                Arrays.stream(Seat.values())
                        .filter(seat -> visit.seats().vacant(seat) > 0)
                        .map(
                                seat ->
                                        say(
                                                "visit.paper.seat",
                                                say(seat.textKey()),
                                                visit.seats().vacant(seat)))
                        .collect(Collectors.joining(", "));
        if (!vacant.isEmpty()) {
            paper.text(say("visit.paper.vacant", vacant));
        }
    }

    private PaperTable arrears(PaperDocument paper, Visit visit) {
        PaperTable table = paper.table(3, 2.6f, 4.6f, 1.2f, 2.3f);
        table.header(titles("payer", "funding", "months", "count", "open"));
        for (Overdue one : visit.overdue()) {
            table.text(Recipient.of(one.debtor(), texts()))
                    .text(say(one.debtor().funding().textKey()))
                    .text(MonthRuns.said(Visit.months(List.of(one)), texts()))
                    .whole(one.months().size())
                    .money(one.open());
        }
        table.totals()
                .across(3)
                .text(say("visit.column.total"))
                .whole(Visit.months(visit.overdue()).size())
                .money(visit.open());
        return table;
    }

    private PaperTable cards(PaperDocument paper, Visit visit) {
        PaperTable table = paper.table(0.65f, 2, 3.6f, 3.2f, 1.6f, 3);
        table.header(titles("no", "card", "name", "post", "printed", "taken"));
        int no = 0;
        for (Resident one : visit.cards()) {
            IssuedCard card = Objects.requireNonNull(one.waiting());
            table.centred(Integer.toString(++no))
                    .centred(card.number().printed())
                    .text(one.name())
                    .text(one.post(texts()))
                    .date(card.printedOn())
                    .ticks(List.of(say("visit.paper.taken")));
        }
        return table;
    }

    /** What there is nothing of is said too: a list that is missing might have been forgotten. */
    private void settled(PaperDocument paper, Visit visit) {
        List<String> settled = new ArrayList<>();
        if (visit.gaps() == 0) {
            settled.add(say("visit.paper.noGaps"));
        }
        if (visit.overdue().isEmpty()) {
            settled.add(say("visit.paper.noArrears"));
        }
        if (visit.cards().isEmpty()) {
            settled.add(say("visit.paper.noCards"));
        }
        if (!settled.isEmpty()) {
            paper.text(String.join(" ", settled));
        }
    }

    private void corrections(PaperDocument paper, Visit visit) {
        boolean nobody = visit.people().isEmpty();
        int lines = lines(paper);
        paper.heading(say("visit.paper.corrections"));
        PaperTable table = nobody ? paper.table(0.65f, 4, 3, 3.2f, 2, 2.2f) : paper.table(4, 3, 8);
        table.header(
                nobody
                        ? titles("no", "name", "post", "nik", "born", "phone")
                        : titles("name", "post", "note"));
        table.tall(LINE_MM);
        for (int line = 1; line <= lines; line++) {
            if (nobody) {
                table.centred(Integer.toString(line)).text("").text("");
            }
            table.text("").text("").text("");
        }
        paper.add(table);
        paper.notes(say("visit.paper.notes"), List.of(say("visit.paper.note")));
    }

    /** As many lines to write on as fill the page. */
    private static int lines(PaperDocument paper) {
        int room = (int) ((paper.roomMm() - AROUND_MM) / LINE_MM);
        return Math.max(FEWEST, Math.min(MOST, room));
    }
}
