package id.sadardesa.core.rule;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A table of a rule as it is typed: one row a line (or between semicolons), "bound = value". */
final class RuleTable {
    private RuleTable() {}

    /** The rows by what stands before "="; empty when a row has no "=" or a bound stands twice. */
    private static Optional<Map<String, String>> rows(String typed) {
        Map<String, String> rows = new LinkedHashMap<>();
        for (String row : typed.split("[;\n]", -1)) {
            if (!row.isBlank()) {
                int sign = row.indexOf('=');
                String key = sign < 0 ? "" : row.substring(0, sign).strip();
                if (key.isEmpty() || rows.put(key, row.substring(sign + 1).strip()) != null) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(rows).filter(all -> !all.isEmpty());
    }

    /** Amounts from bounds on, the lowest bound 0 and each higher than the one before. */
    static Optional<Map<Rupiah, BigDecimal>> bounds(String typed, boolean percent) {
        Map<Rupiah, BigDecimal> table = new LinkedHashMap<>();
        Rupiah last = null;
        for (Map.Entry<String, String> row : rows(typed).orElse(Map.of()).entrySet()) {
            Optional<Rupiah> bound = Rupiah.parse(row.getKey());
            Optional<BigDecimal> value =
                    percent
                            ? percent(row.getValue())
                            : Rupiah.parse(row.getValue())
                                    .filter(amount -> !amount.isZero())
                                    .map(Rupiah::value);
            boolean rising =
                    bound.isPresent()
                            && (last == null
                                    ? bound.get().isZero()
                                    : bound.get().compareTo(last) > 0);
            if (value.isEmpty() || !rising) {
                return Optional.empty();
            }
            last = bound.get();
            table.put(last, value.get());
        }
        return Optional.of(table).filter(all -> !all.isEmpty());
    }

    /** The shares of JKP by their words; all four or nothing. */
    static Optional<Map<String, BigDecimal>> shares(String typed) {
        Map<String, BigDecimal> shares = new LinkedHashMap<>();
        for (Map.Entry<String, String> row : rows(typed).orElse(Map.of()).entrySet()) {
            String word = word(row.getKey());
            Optional<BigDecimal> value =
                    word.equals("cap")
                            ? Rupiah.parse(row.getValue()).map(Rupiah::value)
                            : percent(row.getValue());
            if (value.isEmpty()) {
                return Optional.empty();
            }
            shares.put(word, value.get());
        }
        return Optional.of(shares)
                .filter(all -> all.keySet().equals(Set.of("state", "jkk", "jkm", "cap")));
    }

    private static String word(String typed) {
        return switch (typed.toLowerCase(Locale.ROOT)) {
            case "negara", "state" -> "state";
            case "batas", "cap" -> "cap";
            default -> typed.toLowerCase(Locale.ROOT);
        };
    }

    /** As offices write it, {@code 0,24} or {@code 0.24}; 0 to 100. */
    static Optional<BigDecimal> percent(String typed) {
        String plain = typed.replace("%", "").strip().replace(',', '.');
        return plain.matches("\\d{1,3}(\\.\\d{1,4})?")
                ? Optional.of(new BigDecimal(plain))
                        .filter(share -> share.compareTo(BigDecimal.valueOf(100)) <= 0)
                : Optional.empty();
    }

    /** The table that a book has for a month as one would type it, to be changed. */
    static String typed(RuleBook book, RuleKind kind, Programme programme, Period period) {
        List<String> rows = new ArrayList<>();
        if (kind == RuleKind.BAND) {
            book.bands(period).forEach(one -> rows.add(row(one.incomeFrom(), plain(one.base()))));
        } else if (kind == RuleKind.CONSTRUCTION) {
            book.construction(period).stream()
                    .filter(one -> one.programme() == programme)
                    .forEach(one -> rows.add(row(one.above(), plain(one.percent()))));
        } else if (kind == RuleKind.JOB_LOSS) {
            book.jobLoss(period)
                    .ifPresent(
                            one -> {
                                rows.add("negara = " + plain(one.statePercent()));
                                rows.add("jkk = " + plain(one.fromJkk()));
                                rows.add("jkm = " + plain(one.fromJkm()));
                                rows.add("batas = " + plain(one.cap()));
                            });
        }
        return String.join("\n", rows);
    }

    private static String row(Rupiah bound, String value) {
        return plain(bound) + " = " + value;
    }

    private static String plain(Rupiah amount) {
        return plain(amount.value());
    }

    private static String plain(BigDecimal number) {
        BigDecimal least = number.stripTrailingZeros();
        return least.scale() < 0 ? least.setScale(0).toPlainString() : least.toPlainString();
    }
}
