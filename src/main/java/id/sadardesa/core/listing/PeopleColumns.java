package id.sadardesa.core.listing;

import id.sadardesa.base.Texts;
import id.sadardesa.core.coverage.Cause;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.Term;
import id.sadardesa.core.listing.Column.Kind;
import id.sadardesa.core.listing.Column.Value;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostGroup;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a list of people can show; the order is the one in which they are offered. */
final class PeopleColumns {
    static final List<Column> ALL =
            List.of(
                    text("name", 28, (row, texts) -> row.person().fullName())
                            .sortedBy(PersonRow.class, (row, texts) -> row.person().name()),
                    number("nik", 19, (row, texts) -> row.person().nik()),
                    number("kpj", 14, (row, texts) -> row.person().kpj()),
                    text("sex", 8, (row, texts) -> said(row.person().sex(), texts)),
                    secret("birthDate", Kind.DATE, 12, (row, texts) -> row.person().birthDate()),
                    secret("age", Kind.NUMBER, 7, (row, texts) -> row.age()),
                    text("village", 18, (row, texts) -> name(row.village()))
                            .sortedBy(PersonRow.class, (row, texts) -> code(row.village())),
                    text("group", 22, PeopleColumns::groupName)
                            .sortedBy(PersonRow.class, (row, texts) -> group(row)),
                    text("post", 24, (row, texts) -> row.ofPost(post -> post.title(texts)))
                            .sortedBy(PersonRow.class, (row, texts) -> kind(row)),
                    text("decree", 22, (row, texts) -> row.ofPost(Post::skNumber)),
                    open("decreeDate", Kind.DATE, 12, (row, texts) -> row.ofPost(Post::skDate)),
                    open("starts", Kind.DATE, 12, (row, texts) -> row.ofPost(Post::starts)),
                    open("ends", Kind.DATE, 12, (row, texts) -> row.ofPost(Post::ends)),
                    open("daysLeft", Kind.NUMBER, 9, (row, texts) -> row.daysLeft()),
                    text("state", 18, (row, texts) -> texts.get(row.state().textKey()))
                            .sortedBy(PersonRow.class, (row, texts) -> row.state()),
                    text("covered", 11, (row, texts) -> yes(row.covered(), texts)),
                    secret("cause", Kind.TEXT, 26, PeopleColumns::cause),
                    text("programmes", 16, (row, texts) -> row.ofTerm(PeopleColumns::programmes)),
                    text("segment", 20, PeopleColumns::segment),
                    text("funding", 20, PeopleColumns::funding),
                    secret("payer", Kind.TEXT, 22, (row, texts) -> row.ofTerm(Term::payer)),
                    secret("wage", Kind.MONEY, 16, (row, texts) -> row.wage()),
                    secret("jkk", Kind.MONEY, 13, (row, texts) -> row.cost(Programme.JKK)),
                    secret("jkm", Kind.MONEY, 13, (row, texts) -> row.cost(Programme.JKM)),
                    secret("jht", Kind.MONEY, 13, (row, texts) -> row.cost(Programme.JHT)),
                    secret("jp", Kind.MONEY, 13, (row, texts) -> row.cost(Programme.JP)),
                    secret("contribution", Kind.MONEY, 15, (row, texts) -> row.cost()),
                    secret("behind", Kind.NUMBER, 10, (row, texts) -> row.monthsBehind()),
                    secret("owed", Kind.MONEY, 15, (row, texts) -> owed(row)),
                    text("card", 15, (row, texts) -> row.cardSaid(texts)),
                    open("firstMonth", Kind.MONTH, 15, PeopleColumns::firstMonth),
                    open("registered", Kind.DATE, 12, PeopleColumns::registered),
                    open("activeSince", Kind.DATE, 12, PeopleColumns::active),
                    secret("birthPlace", Kind.TEXT, 16, (row, texts) -> row.person().birthPlace()),
                    secret("address", Kind.TEXT, 32, (row, texts) -> row.person().address()),
                    secret("phone", Kind.TEXT, 16, (row, texts) -> row.person().phone()));

    private PeopleColumns() {}

    private static Column text(String key, int width, Value<PersonRow> value) {
        return open(key, Kind.TEXT, width, value);
    }

    private static Column open(String key, Kind kind, int width, Value<PersonRow> value) {
        return Column.of(PersonRow.class, key, kind, width, value);
    }

    private static Column secret(String key, Kind kind, int width, Value<PersonRow> value) {
        return open(key, kind, width, value).secret(Secrecy.PRIVATE);
    }

    private static Column number(String key, int width, Value<PersonRow> value) {
        return open(key, Kind.TEXT, width, value).secret(Secrecy.NUMBER);
    }

    private static @Nullable String said(@Nullable Sex sex, Texts texts) {
        return sex == null ? null : texts.get(sex.textKey());
    }

    private static @Nullable String name(@Nullable Village village) {
        return village == null ? null : village.name();
    }

    private static @Nullable String code(@Nullable Village village) {
        return village == null ? null : village.code().dotted();
    }

    private static @Nullable PostKind kind(PersonRow row) {
        return row.ofPost(Post::kind);
    }

    private static @Nullable PostGroup group(PersonRow row) {
        PostKind kind = kind(row);
        return kind == null ? null : kind.group();
    }

    private static @Nullable Object groupName(PersonRow row, Texts texts) {
        PostGroup group = group(row);
        return group == null ? null : texts.get(group.textKey());
    }

    private static String yes(boolean so, Texts texts) {
        return texts.get(so ? "listing.value.yes" : "listing.value.no");
    }

    private static @Nullable Object cause(PersonRow row, Texts texts) {
        Cause cause = row.coverage() == null ? null : row.coverage().cause();
        return cause == null ? null : texts.get(cause.textKey());
    }

    private static String programmes(Term term) {
        return Programme.said(term.programmes());
    }

    private static @Nullable Object segment(PersonRow row, Texts texts) {
        return row.ofPart(part -> texts.get(part.segment().textKey()));
    }

    private static @Nullable Object funding(PersonRow row, Texts texts) {
        return row.ofTerm(term -> texts.get(term.funding().textKey()));
    }

    private static @Nullable Object owed(PersonRow row) {
        return PersonRow.some(row.owed().get());
    }

    private static @Nullable Object firstMonth(PersonRow row, Texts texts) {
        return row.ofPart(Participation::firstMonth);
    }

    private static @Nullable Object registered(PersonRow row, Texts texts) {
        return row.ofPart(Participation::registeredOn);
    }

    private static @Nullable Object active(PersonRow row, Texts texts) {
        return row.ofPart(Participation::activeOn);
    }
}
