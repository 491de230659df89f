package id.sadardesa.base.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which character parts the columns: the one that gives the most lines the same number of columns.
 */
final class Separator {
    private static final String CANDIDATES = ";\t|,";
    private static final int LINES = 200;

    private Separator() {}

    static char of(String text) {
        List<String> lines = firstLines(text);
        char best = ',';
        long bestScore = 0;
        for (int i = 0; i < CANDIDATES.length(); i++) {
            char candidate = CANDIDATES.charAt(i);
            long score = score(lines, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static List<String> firstLines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length() && lines.size() < LINES && i < 1 << 20; i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (c == '\n' && !quoted) {
                lines.add(text.substring(start, i));
                start = i + 1;
            }
        }
        lines.add(text.substring(start, Math.min(text.length(), start + 10_000)));
        return lines;
    }

    /** Lines that agree, times the columns they agree on. */
    private static long score(List<String> lines, char candidate) {
        Map<Integer, Integer> agreeing = new HashMap<>();
        for (String line : lines) {
            agreeing.merge(count(line, candidate), 1, Integer::sum);
        }
        agreeing.remove(0);
        return agreeing.entrySet().stream()
                .mapToLong(e -> (long) e.getKey() * e.getValue())
                .max()
                .orElse(0);
    }

    private static int count(String line, char candidate) {
        int count = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            count += c == candidate && !quoted ? 1 : 0;
        }
        return count;
    }
}
