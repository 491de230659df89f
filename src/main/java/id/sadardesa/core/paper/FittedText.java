package id.sadardesa.core.paper;

import com.lowagie.text.pdf.BaseFont;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text broken into lines and set at a size at which it really fits its box.
 *
 * @param lines the lines from top to bottom, never none
 * @param size in points
 */
public record FittedText(List<String> lines, float size) {
    /** Below this size (points) a printed name is a strain on the eyes and the printer. */
    public static final float READABLE = 6;

    private static final float STEP = 0.25f;
    private static final float TINIEST = 1;

    public FittedText {
        lines = List.copyOf(lines);
    }

    /** Whether the text had to shrink further than a person reads with ease. */
    public boolean strains() {
        return size < READABLE;
    }

    /**
     * Shrinks a text step by step until it fits; words are broken only when nothing else helps.
     * What a no-break space joins stays in one line, and is a plain space on the paper.
     *
     * @param width of the box in points
     * @param most the wished size in points
     * @param maxLines how many lines the box has
     */
    public static FittedText fit(
            String text, BaseFont font, float width, float most, int maxLines) {
        List<String> words =
                Arrays.stream(text.strip().split("\\s+")).map(FittedText::plain).toList();
        for (float size = most; size >= TINIEST; size -= STEP) {
            List<String> lines = wrap(words, font, size, width);
            if (lines.size() <= maxLines && widest(lines, font, size) <= width) {
                return new FittedText(balanced(lines, words, font, size, width), size);
            }
        }
        return new FittedText(List.of(cut(plain(text.strip()), font, TINIEST, width)), TINIEST);
    }

    private static String plain(String word) {
        return word.replace('\u00a0', ' ');
    }

    /** Shortens a single line with an ellipsis at a size that must not change. */
    public static String cut(String text, BaseFont font, float size, float width) {
        if (font.getWidthPoint(text, size) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && font.getWidthPoint(text.substring(0, end) + "…", size) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    private static List<String> wrap(List<String> words, BaseFont font, float size, float width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words) {
            if (line.length() > 0 && font.getWidthPoint(line + " " + word, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static float widest(List<String> lines, BaseFont font, float size) {
        float widest = 0;
        for (String line : lines) {
            widest = Math.max(widest, font.getWidthPoint(line, size));
        }
        return widest;
    }

    /** Two lines of like length look better than a full one with a leftover. */
    private static List<String> balanced(
            List<String> lines, List<String> words, BaseFont font, float size, float width) {
        if (lines.size() != 2) {
            return lines;
        }
        List<String> best = lines;
        for (int i = 1; i < words.size(); i++) {
            List<String> split =
                    List.of(
                            String.join(" ", words.subList(0, i)),
                            String.join(" ", words.subList(i, words.size())));
            if (widest(split, font, size) <= Math.min(width, widest(best, font, size))) {
                best = split;
            }
        }
        return best;
    }
}
