package id.sadardesa.core.roster;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Texts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A family as it is typed or pasted from a sheet: one person a line, name, relation and birth date
 * with semicolons, tabs or commas between.
 *
 * @param problems what cannot be read, with the line it stands in
 */
public record HeirLines(List<Heir> heirs, List<FieldProblem> problems) {
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd-MM-uuuu");
    private static final int LONGEST = 120;

    public HeirLines {
        heirs = List.copyOf(heirs);
        problems = List.copyOf(problems);
    }

    public static HeirLines read(String typed, LocalDate today) {
        List<Heir> heirs = new ArrayList<>();
        List<FieldProblem> problems = new ArrayList<>();
        int no = 0;
        for (String line : typed.split("\\R", -1)) {
            no++;
            if (!line.isBlank()) {
                read(line, no, today, heirs, problems);
            }
        }
        return new HeirLines(heirs, problems);
    }

    private static void read(
            String line, int no, LocalDate today, List<Heir> heirs, List<FieldProblem> problems) {
        String[] cells = cells(line);
        Heir.Relation relation =
                cells.length < 2 ? null : Heir.Relation.read(cells[1]).orElse(null);
        LocalDate born = cells.length < 3 ? null : day(cells[2]);
        if (cells.length > 3 || cells[0].isBlank() || cells[0].strip().length() > LONGEST) {
            problems.add(FieldProblem.error("heirs", "roster.heir.line", no, line.strip()));
        } else if (relation == null) {
            problems.add(
                    FieldProblem.error(
                            "heirs",
                            "roster.heir.relation",
                            no,
                            cells.length < 2 ? "" : cells[1].strip()));
        } else if (cells.length == 3
                && !cells[2].isBlank()
                && (born == null || born.isAfter(today))) {
            problems.add(FieldProblem.error("heirs", "roster.heir.born", no, cells[2].strip()));
        } else {
            heirs.add(new Heir(cells[0], relation, born));
        }
    }

    /**
     * Where neither semicolon nor tab stands, commas do; one behind a name, before a title, belongs
     * to the name when a relation follows.
     */
    private static String[] cells(String line) {
        String[] cells = line.split("[;\\t]", -1);
        if (cells.length > 1 || line.indexOf(',') < 0) {
            return cells;
        }
        String[] parts = line.split(",", -1);
        int relation = -1;
        for (int i = 1; i < parts.length; i++) {
            if (Heir.Relation.read(parts[i]).isPresent()) {
                relation = i;
                break;
            }
        }
        if (relation < 0) {
            return new String[] {"", line}; // no relation: nobody can say whose line it is
        }
        List<String> read = new ArrayList<>();
        read.add(String.join(",", Arrays.asList(parts).subList(0, relation)));
        read.addAll(Arrays.asList(parts).subList(relation, parts.length));
        return read.toArray(new String[0]);
    }

    private static @Nullable LocalDate day(String typed) {
        String plain = typed.strip().replaceAll("[./]", "-");
        try {
            return plain.matches("\\d{4}-.*")
                    ? LocalDate.parse(plain)
                    : LocalDate.parse(plain, TYPED);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The same family as it would be typed. */
    public static String write(List<Heir> heirs, Texts texts) {
        StringBuilder lines = new StringBuilder();
        for (Heir one : heirs) {
            LocalDate born = one.born();
            lines.append(one.name())
                    .append("; ")
                    .append(texts.get(one.relation().textKey()))
                    .append(born == null ? "" : "; " + SHOWN.format(born))
                    .append('\n');
        }
        return lines.toString();
    }
}
