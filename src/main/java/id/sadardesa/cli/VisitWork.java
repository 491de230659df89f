package id.sadardesa.cli;

import id.sadardesa.core.visit.Visit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A command about what the office brings to one village, or to all of them. */
abstract class VisitWork extends OfficeWork {
    @Option(names = "--village", paramLabel = "CODE", descriptionKey = "cli.option.village")
    @Nullable String village;

    VisitWork(Session session) {
        super(session);
    }

    /** The village that was named, or else all of them. */
    List<Visit> chosen(Doors doors) {
        return village == null
                ? doors.visits().all()
                : List.of(doors.visits().of(Chosen.village(doors.villages(), village)));
    }

    static int people(List<Visit> visits) {
        return visits.stream().mapToInt(one -> one.people().size()).sum();
    }
}
