package id.sadardesa.cli;

import id.sadardesa.base.Problem;
import id.sadardesa.core.branch.Request;
import id.sadardesa.core.roster.Nik;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;

/** Which of those who wait are meant. */
final class RequestChoice {
    @Option(
            names = "--office",
            paramLabel = "OFFICE",
            defaultValue = "",
            descriptionKey = "cli.option.requestOffice")
    String office = "";

    @Option(
            names = "--person",
            paramLabel = "NAME|NIK",
            descriptionKey = "cli.option.requestPerson")
    List<String> people = List.of();

    /**
     * @throws Problem when a name or NIK is nobody's who waits, or that of several
     */
    List<Request> among(List<Request> waiting) {
        String wanted = office.strip().toLowerCase(Locale.ROOT);
        List<Request> there =
                waiting.stream()
                        .filter(
                                one ->
                                        one.office().code().equalsIgnoreCase(wanted)
                                                || one.office()
                                                        .name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .contains(wanted))
                        .toList();
        if (people.isEmpty()) {
            return there;
        }
        List<Request> chosen = new ArrayList<>();
        for (String typed : people) {
            List<Request> meant = there.stream().filter(one -> means(one, typed.strip())).toList();
            if (meant.size() != 1) {
                throw Problem.of(
                        meant.isEmpty() ? "cli.branch.nobody" : "cli.branch.several",
                        Nik.parse(typed).map(Nik::masked).orElse(typed),
                        meant.size());
            }
            chosen.add(meant.get(0));
        }
        return chosen;
    }

    private static boolean means(Request one, String typed) {
        Nik nik = one.person().nik();
        return one.person().name().equalsIgnoreCase(typed)
                || (nik != null && nik.full().equals(typed));
    }
}
