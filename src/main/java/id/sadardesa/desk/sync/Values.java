package id.sadardesa.desk.sync;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.enrolment.Verdict;
import id.sadardesa.core.roster.Appointment;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Marital;
import id.sadardesa.core.roster.Nik;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.Segment;
import id.sadardesa.core.sync.v1.Field;
import id.sadardesa.core.sync.v1.Resource;
import id.sadardesa.core.sync.v1.Type;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Values of a row of a file as an office says them. */
final class Values {
    private static final String HIDDEN = "•••";

    /** A dispute about somebody listed twice names the number of both. */
    private static final String TWICE = "twice";

    private static final Set<String> NUMBERS = Set.of("nik", "kpj", TWICE);

    /** What nobody reads over one's shoulder. */
    private static final Set<String> SECRET = Set.of("mother", "address", "phone", "email", "npwp");

    private final Texts texts;

    Values(Texts texts) {
        this.texts = texts;
    }

    /**
     * A value in words.
     *
     * @param open whether it is shown whole, because somebody asked for it
     */
    String say(Resource resource, String column, @Nullable String value, boolean open) {
        if (value == null || value.isEmpty()) {
            return "–";
        }
        if (!open && hidden(column)) {
            return masked(column, value);
        }
        Type type = type(resource, column);
        try {
            return switch (type) {
                case DATE -> texts.date(LocalDate.parse(value));
                case MOMENT -> texts.get("sync.moment", LocalDateTime.parse(value));
                case AMOUNT -> texts.rupiah(new Rupiah(new BigDecimal(value)));
                case FLAG ->
                        texts.get(Boolean.parseBoolean(value) ? "sync.flag.yes" : "sync.flag.no");
                case CODE -> code(resource, column, value);
                case PHOTO -> texts.get("sync.value.photo");
                case ID -> texts.get("sync.value.other");
                case TEXT, WHOLE -> value;
            };
        } catch (DateTimeException | IllegalArgumentException e) {
            return value;
        }
    }

    /** Whether a value of this column is shown masked until somebody asks for it. */
    static boolean hidden(String column) {
        return SECRET.contains(column) || NUMBERS.contains(column);
    }

    private static String masked(String column, String value) {
        if (column.equals("nik")) {
            return Nik.parse(value).map(Nik::masked).orElse(HIDDEN);
        }
        if (column.equals(TWICE)) {
            return Nik.parse(value)
                    .map(Nik::masked)
                    .or(() -> Kpj.parse(value).map(Kpj::masked))
                    .orElse(HIDDEN);
        }
        return column.equals("kpj") ? Kpj.parse(value).map(Kpj::masked).orElse(HIDDEN) : HIDDEN;
    }

    /** What a reply says of a person stands under columns of people. */
    private static Type type(Resource resource, String column) {
        return fields(resource, column)
                .or(() -> fields(Resource.PEOPLE, column))
                .or(() -> fields(Resource.DECISIONS, column))
                .orElse(Type.TEXT);
    }

    private static Optional<Type> fields(Resource resource, String column) {
        return resource.fields().stream()
                .filter(one -> one.name().equals(column))
                .map(Field::type)
                .findFirst();
    }

    private String code(Resource resource, String column, String value) {
        if (resource == Resource.CONFLICTS) {
            return switch (column) {
                case "kind" -> texts.get("sync.conflict.kind." + value);
                case "state" -> texts.get("sync.conflict.state." + value);
                default -> value;
            };
        }
        Supplier<String> key =
                switch (column) {
                    case "sex" -> () -> Sex.valueOf(value).textKey();
                    case "marital" -> () -> Marital.valueOf(value).textKey();
                    case "appointment" -> () -> Appointment.valueOf(value).textKey();
                    case "segment" -> () -> Segment.valueOf(value).textKey();
                    case "state" -> () -> State.valueOf(value).textKey();
                    case "cause" -> () -> EndCause.valueOf(value).textKey();
                    case "funding" -> () -> Funding.valueOf(value).textKey();
                    case "outcome" -> () -> Verdict.Outcome.valueOf(value).textKey();
                    case "kind" ->
                            resource == Resource.POSTS
                                    ? () -> PostKind.valueOf(value).textKey()
                                    : () -> Village.Kind.valueOf(value).textKey();
                    default -> () -> "";
                };
        String known = key.get();
        return known.isEmpty() ? value : texts.get(known);
    }
}
