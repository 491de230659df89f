package id.sadardesa.core.visit;

import id.sadardesa.base.Period;
import id.sadardesa.base.Texts;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** Months as people say them: {@code Oktober 2025, Desember 2025–Februari 2026}. */
final class MonthRuns {
    private MonthRuns() {}

    /**
     * @param months in their order, each once
     */
    static String said(List<Period> months, Texts texts) {
        List<String> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= months.size(); i++) {
            if (i == months.size() || !months.get(i).equals(months.get(i - 1).next())) {
                runs.add(run(months.get(from), months.get(i - 1), texts));
                from = i;
            }
        }
        return String.join(", ", runs);
    }

    private static String run(Period first, Period last, Texts texts) {
        if (first.equals(last)) {
            return texts.month(first);
        }
        boolean sameYear = first.month().getYear() == last.month().getYear();
        String begins =
                sameYear
                        ? first.month().getMonth().getDisplayName(TextStyle.FULL, texts.locale())
                        : texts.month(first);
        return begins + "–" + texts.month(last);
    }
}
