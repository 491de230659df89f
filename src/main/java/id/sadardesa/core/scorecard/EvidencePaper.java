package id.sadardesa.core.scorecard;

import id.sadardesa.base.Progress;
import id.sadardesa.base.SafeFile;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.agreement.Agreement;
import id.sadardesa.core.coverage.Cause;
import id.sadardesa.core.coverage.Coverage;
import id.sadardesa.core.coverage.Overview;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.paper.PaperDocument;
import id.sadardesa.core.paper.PaperTable;
import id.sadardesa.core.paper.Stationery;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Nik;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.village.Village;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The evidence pack that goes with a nomination: ranking, criteria, people, agreements, awards. */
final class EvidencePaper {
    private final Scorecard scorecard;
    private final @Nullable Village only;
    private final List<Candidate> people;
    private final Overview overview;
    private final List<Award> awards;
    private final Function<Village, List<Agreement>> agreements;
    private final Stationery stationery;
    private final Texts texts;

    EvidencePaper(
            Scorecard scorecard,
            @Nullable Village only,
            List<Candidate> people,
            Overview overview,
            List<Award> awards,
            Function<Village, List<Agreement>> agreements,
            Stationery stationery) {
        this.scorecard = scorecard;
        this.only = only;
        this.people = people;
        this.overview = overview;
        this.awards = awards;
        this.agreements = agreements;
        this.stationery = stationery;
        this.texts = stationery.texts();
    }

    void write(Path file, Progress progress) {
        SafeFile.write(file, out -> write(out, progress));
    }

    void write(OutputStream out, Progress progress) {
        List<VillageScore> scores =
                scorecard.scores().stream()
                        .filter(one -> only == null || only.id().equals(one.village().id()))
                        .toList();
        String title = texts.get("scorecard.paper.title", texts.longDate(scorecard.day()));
        try (PaperDocument paper = stationery.open(out, title)) {
            paper.letterhead(stationery.head());
            if (only == null) {
                ranking(paper);
            }
            for (int i = 0; i < scores.size(); i++) {
                progress.check();
                progress.at(i, scores.size());
                if (i > 0 || only == null) {
                    paper.newPage();
                }
                village(paper, scores.get(i), i == scores.size() - 1);
            }
            if (scores.isEmpty()) {
                paper.signature(stationery.signature());
            }
        }
    }

    private void ranking(PaperDocument paper) {
        paper.title(
                texts.get("scorecard.paper.heading"),
                stationery.office().fullName(),
                texts.get("scorecard.paper.day", texts.longDate(scorecard.day())));
        PaperTable table = paper.table(1.2f, 3.2f, 1.4f, 1.8f, 1.8f);
        table.header(
                List.of(
                        texts.get("scorecard.column.rank"),
                        texts.get("scorecard.column.village"),
                        texts.get("scorecard.column.score"),
                        texts.get("scorecard.column.met"),
                        texts.get("scorecard.column.ready")));
        for (VillageScore one : scorecard.scores()) {
            table.centred(Integer.toString(one.rank()))
                    .text(one.village().name())
                    .centred(number(one.score()))
                    .centred(one.met() + " / " + one.marks().size())
                    .centred(texts.get(one.ready() ? "scorecard.yes" : "scorecard.no"));
        }
        paper.add(table);
        List<String> notes = new ArrayList<>();
        notes.add(texts.get("scorecard.paper.note"));
        for (Criterion one : scorecard.criteria()) {
            notes.add(
                    texts.get(
                            "scorecard.paper.criterion",
                            one.name(),
                            one.weight(),
                            one.threshold(),
                            one.source()));
        }
        paper.notes(texts.get("scorecard.paper.criteria"), notes);
    }

    private void village(PaperDocument paper, VillageScore score, boolean last) {
        Village village = score.village();
        String name = texts.get(village.kind().textKey()) + " " + village.name();
        paper.title(
                texts.get("scorecard.paper.evidence"),
                name,
                texts.get("scorecard.paper.day", texts.longDate(scorecard.day())));
        paper.figures(
                List.of(
                        number(score.score()),
                        texts.get("scorecard.paper.place", score.rank(), scorecard.scores().size()),
                        score.met() + " / " + score.marks().size(),
                        texts.get(score.ready() ? "scorecard.ready" : "scorecard.notReady")),
                List.of(
                        texts.get("scorecard.column.score"),
                        texts.get("scorecard.column.rank"),
                        texts.get("scorecard.column.met"),
                        texts.get("scorecard.column.ready")));
        marks(paper, score);
        members(paper, village);
        history(paper, village, last);
    }

    private void marks(PaperDocument paper, VillageScore score) {
        paper.heading(texts.get("scorecard.paper.criteria"));
        PaperTable table = paper.table(3.4f, 3.6f, 1.2f, 1.2f, 1.1f, 1.1f);
        table.header(
                List.of(
                        texts.get("scorecard.column.criterion"),
                        texts.get("scorecard.column.finding"),
                        texts.get("scorecard.column.percent"),
                        texts.get("scorecard.column.threshold"),
                        texts.get("scorecard.column.points"),
                        texts.get("scorecard.column.isMet")));
        for (Mark mark : score.marks()) {
            table.text(mark.criterion().name())
                    .text(texts.get(mark.finding()))
                    .percent(mark.percent().movePointLeft(2))
                    .percent(mark.criterion().threshold().movePointLeft(2))
                    .centred(number(mark.points()))
                    .centred(texts.get(mark.met() ? "scorecard.yes" : "scorecard.no"));
        }
        paper.add(table);
    }

    private void members(PaperDocument paper, Village village) {
        paper.heading(texts.get("scorecard.paper.members"));
        PaperTable table = paper.table(0.8f, 3.6f, 2.6f, 2.5f, 2, 2);
        table.header(
                List.of(
                        texts.get("scorecard.column.no"),
                        texts.get("scorecard.column.name"),
                        texts.get("scorecard.column.post"),
                        texts.get("scorecard.column.nik"),
                        texts.get("scorecard.column.kpj"),
                        texts.get("scorecard.column.state")));
        int no = 0;
        for (Candidate one : people) {
            if (one.line().mainVillage().filter(v -> v.id().equals(village.id())).isPresent()) {
                member(table, one, ++no);
            }
        }
        if (no == 0) {
            table.across(6).centred(texts.get("scorecard.paper.nobody"));
        }
        paper.add(table);
    }

    private void member(PaperTable table, Candidate one, int no) {
        Person person = one.line().person();
        Nik nik = person.nik();
        Kpj kpj = person.kpj();
        table.centred(Integer.toString(no))
                .text(person.fullName())
                .text(one.line().mainPost().map(post -> texts.get(post.named())).orElse(""))
                .centred(nik == null ? "–" : nik.masked())
                .centred(kpj == null ? "–" : kpj.masked())
                .text(texts.get(standing(one)));
    }

    /** Where somebody stands, and why that does not protect where it does not. */
    private Text standing(Candidate one) {
        Coverage coverage = overview.byPerson().get(one.line().person().id());
        Cause cause = coverage == null ? null : coverage.cause();
        if (cause != null) {
            return Text.of(cause.textKey());
        }
        State state = one.participation().map(overview.standings()::state).orElse(State.CANDIDATE);
        return Text.of(state.textKey());
    }

    private void history(PaperDocument paper, Village village, boolean last) {
        List<String> lines = new ArrayList<>();
        for (Agreement one : agreements.apply(village)) {
            lines.add(
                    texts.get(
                            "scorecard.paper.agreement",
                            one.form().title(),
                            one.number().orElse("–")));
        }
        for (Award one : awards) {
            if (one.village().equals(village.id())) {
                lines.add(
                        texts.get(
                                "scorecard.paper.award",
                                Integer.toString(one.year()),
                                one.name(),
                                one.giver()));
            }
        }
        if (lines.isEmpty()) {
            lines.add(texts.get("scorecard.paper.noHistory"));
        }
        String heading = texts.get("scorecard.paper.history");
        if (last) {
            paper.end(heading, lines, stationery.signature());
        } else {
            paper.notes(heading, lines);
        }
    }

    private String number(BigDecimal value) {
        return texts.decimal(value, 2);
    }
}
