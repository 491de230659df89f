package id.sadardesa.cli;

import id.sadardesa.base.Problem;
import id.sadardesa.core.agreement.Agreement;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which agreement is meant: by the number of either side, its title or a part of it. */
final class AgreementChoice {
    @Option(
            names = "--agreement",
            paramLabel = "NUMBER|TITLE",
            required = true,
            descriptionKey = "cli.option.agreement")
    String typed = "";

    /**
     * @throws Problem when there is none, or more than one
     */
    Agreement of(Doors doors) {
        List<Agreement> all = doors.agreements().all();
        List<Agreement> meant = all.stream().filter(this::called).toList();
        if (meant.isEmpty() && !typed.isBlank()) {
            meant =
                    all.stream()
                            .filter(one -> small(one.form().title()).contains(small(typed)))
                            .toList();
        }
        if (meant.size() != 1) {
            throw Problem.of(
                    meant.isEmpty() ? "cli.agreements.none" : "cli.agreements.several",
                    typed,
                    meant.size());
        }
        return meant.get(0);
    }

    private boolean called(Agreement one) {
        return Stream.of(
                        small(one.form().title()),
                        small(one.form().ours().number()),
                        small(one.form().theirs().number()))
                .anyMatch(each -> !each.isEmpty() && each.equals(small(typed)));
    }

    private static String small(@Nullable String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }
}
