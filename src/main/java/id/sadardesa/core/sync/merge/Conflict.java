package id.sadardesa.core.sync.merge;

import id.sadardesa.base.Ids;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Nik;
import id.sadardesa.core.sync.v1.Resource;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where two offices said otherwise of one row. One value holds, by who owns the field; the other
 * stays here until somebody has chosen.
 *
 * @param office the office we differ with
 * @param person whom it is about; null when it is about no person
 * @param field the column; null when the row was taken away by one of the two
 */
public record Conflict(
        UUID id,
        UUID office,
        @Nullable UUID person,
        Resource resource,
        UUID row,
        Kind kind,
        @Nullable String field,
        Side kept,
        Side lost,
        LocalDate foundOn,
        State state,
        @Nullable String settledBy,
        @Nullable LocalDate settledOn) {
    /** What it is about. */
    public enum Kind {
        /** Both have changed a field. */
        VALUE,
        /** One has taken the row away that the other has changed. */
        REMOVED,
        /** Two people have the same NIK or KPJ; it stays with one of them. */
        NUMBER
    }

    /** Whether somebody has chosen. */
    public enum State {
        OPEN,
        /** The value that held was chosen. */
        KEPT,
        /** The other value was chosen. */
        CHANGED
    }

    /**
     * What one of the two said.
     *
     * @param office its name
     * @param by who changed it there; null when that is not known here
     * @param at when, in that office's time, as files say it
     * @param sk the decree it rests on
     */
    public record Side(
            @Nullable String value,
            String office,
            @Nullable String by,
            @Nullable String at,
            @Nullable String sk) {
        Side filledFrom(Side other) {
            return new Side(
                    value == null ? other.value : value,
                    office,
                    by == null ? other.by : by,
                    at == null ? other.at : at,
                    sk == null ? other.sk : sk);
        }
    }

    /** One that was just found. Both offices that find the same give it the same id. */
    static Conflict found(
            Exchange exchange,
            @Nullable UUID person,
            Resource resource,
            UUID row,
            Kind kind,
            @Nullable String field,
            Side kept,
            Side lost) {
        return new Conflict(
                id(exchange.relation(), row, kind, field, kept.value(), lost.value()),
                exchange.them().id(),
                person,
                resource,
                row,
                kind,
                field,
                kept,
                lost,
                exchange.today(),
                State.OPEN,
                null,
                null);
    }

    /** What two computers of an office say otherwise is not what another office does. */
    private static UUID id(
            Relation relation,
            UUID row,
            Kind kind,
            @Nullable String field,
            @Nullable String kept,
            @Nullable String lost) {
        boolean removed = kind == Kind.REMOVED;
        return Ids.named(
                relation.sameOffice() ? "conflict inside" : "conflict",
                row.toString(),
                kind.name(),
                field == null ? "" : field,
                removed || kept == null ? "" : "=" + kept,
                removed || lost == null ? "" : "=" + lost);
    }

    /**
     * The same found once more after it was settled.
     *
     * @param time 2 for the second time
     */
    Conflict again(int time) {
        return new Conflict(
                Ids.named("conflict again", id.toString(), String.valueOf(time)),
                office,
                person,
                resource,
                row,
                kind,
                field,
                kept,
                lost,
                foundOn,
                state,
                settledBy,
                settledOn);
    }

    /** The same with who, when and which decree, where only another finding of it knows. */
    Conflict filledFrom(Conflict other) {
        return new Conflict(
                id,
                office,
                person,
                resource,
                row,
                kind,
                field,
                kept.filledFrom(other.kept),
                lost.filledFrom(other.lost),
                foundOn,
                state,
                settledBy,
                settledOn);
    }

    /** The same after somebody has chosen. */
    Conflict settled(State chosen, String by, LocalDate on) {
        return new Conflict(
                id, office, person, resource, row, kind, field, kept, lost, foundOn, chosen, by,
                on);
    }

    /** A value as it may be shown: of a number, only its ends. */
    public @Nullable String shown(Side side) {
        String value = side.value();
        if (value == null || field == null) {
            return value;
        }
        return switch (field) {
            case Cells.NIK -> Nik.parse(value).map(Nik::masked).orElse("*");
            case Cells.KPJ -> Kpj.parse(value).map(Kpj::masked).orElse("*");
            default -> value;
        };
    }

    public String kindKey() {
        return "sync.conflict.kind." + kind.name();
    }

    public String stateKey() {
        return "sync.conflict.state." + state.name();
    }

    @Override
    public String toString() {
        return "Conflict " + id;
    }
}
