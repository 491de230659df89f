package id.sadardesa.core.ceremony;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Texts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A hand-over of cards as it is planned.
 *
 * @param title by which the office finds it again
 * @param from when it begins
 * @param giver who brings the cards, usually the head of the branch; null to write it by hand
 * @param giverTitle what the giver is, or null
 * @param witnesses who signs as a witness
 * @param agenda the rundown as it is printed, a line each
 */
public record CeremonyForm(
        String title,
        LocalDate on,
        LocalTime from,
        String place,
        @Nullable String giver,
        @Nullable String giverTitle,
        List<Official> witnesses,
        String agenda) {
    static final int LONGEST_TITLE = 120;
    static final int LONGEST_PLACE = 200;
    static final int LONGEST_AGENDA = 4000;
    static final int MOST_WITNESSES = 4;
    private static final int LONGEST_NAME = 120;

    /** How long each part of the usual rundown takes, in minutes. */
    private static final int[] USUAL = {30, 10, 5, 10, 15, 15, 20, 60, 10, 5};

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);

    public CeremonyForm {
        title = title.strip();
        place = place.strip();
        giver = blankToNull(giver);
        giverTitle = blankToNull(giverTitle);
        witnesses = List.copyOf(witnesses);
        agenda = agenda.strip();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** The same with the usual rundown. */
    public CeremonyForm usualAgenda() {
        return new CeremonyForm(
                title, on, from, place, giver, giverTitle, witnesses, usualAgenda(from));
    }

    /** The usual rundown of a hand-over that begins at some time; papers are Indonesian. */
    public static String usualAgenda(LocalTime from) {
        Texts texts = Texts.indonesian();
        List<String> lines = new ArrayList<>();
        LocalTime at = from;
        for (int i = 0; i < USUAL.length; i++) {
            lines.add(CLOCK.format(at) + "  " + texts.get("ceremony.agenda." + (i + 1)));
            at = at.plusMinutes(USUAL[i]);
        }
        return String.join("\n", lines);
    }

    /** {@code 09.00}. */
    public String begins() {
        return CLOCK.format(from);
    }

    /** What is wrong with it, each value by itself. */
    public List<FieldProblem> problems() {
        List<FieldProblem> problems = new ArrayList<>();
        needed(problems, "title", title, LONGEST_TITLE);
        needed(problems, "place", place, LONGEST_PLACE);
        brief(problems, "giver", giver);
        brief(problems, "giverTitle", giverTitle);
        if (witnesses.size() > MOST_WITNESSES) {
            problems.add(
                    FieldProblem.error(
                            "witnesses",
                            "ceremony.problem.witnesses",
                            witnesses.size(),
                            MOST_WITNESSES));
        }
        for (Official one : witnesses) {
            brief(problems, "witnesses", one.name());
            brief(problems, "witnesses", one.title());
        }
        if (agenda.length() > LONGEST_AGENDA) {
            problems.add(
                    FieldProblem.error(
                            "agenda", "ceremony.problem.agenda", agenda.length(), LONGEST_AGENDA));
        }
        return problems;
    }

    private static void needed(
            List<FieldProblem> problems, String field, String value, int longest) {
        if (value.isEmpty() || value.length() > longest) {
            problems.add(
                    FieldProblem.error(
                            field, "ceremony.problem." + field, value.length(), longest));
        }
    }

    private static void brief(List<FieldProblem> problems, String field, @Nullable String value) {
        if (value != null && value.length() > LONGEST_NAME) {
            problems.add(
                    FieldProblem.error(
                            field, "ceremony.problem.name", value.length(), LONGEST_NAME));
        }
    }
}
