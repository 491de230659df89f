package id.sadardesa.cli;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Texts;
import id.sadardesa.core.claim.Claim;
import id.sadardesa.core.claim.ClaimKind;
import id.sadardesa.core.roster.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which claim is meant: that of a person, of a kind where there are several. */
final class ClaimChoice {
    @Option(
            names = "--person",
            paramLabel = "NAME|NIK|KPJ",
            required = true,
            descriptionKey = "cli.option.claimPerson")
    String person = "";

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "cli.option.claimKind")
    @Nullable String kind;

    @Nullable ClaimKind kind() {
        return kind == null ? null : Chosen.one("--kind", kind, ClaimKind.values());
    }

    /**
     * @throws Problem when there is none, or more than one
     */
    Claim of(Doors doors, Texts texts) {
        Person who = Chosen.person(doors, texts, person);
        ClaimKind wanted = kind();
        List<Claim> meant =
                doors.claims().all().stream()
                        .filter(one -> one.personId().equals(who.id()))
                        .filter(one -> wanted == null || one.kind() == wanted)
                        .toList();
        if (meant.size() != 1) {
            throw Problem.of(
                    meant.isEmpty() ? "cli.claims.none" : "cli.claims.several",
                    who.name(),
                    meant.stream().map(one -> Chosen.word(one.kind())).toList());
        }
        return meant.get(0);
    }

    /** What every answer about one claim says. */
    static Answer answer(Claim claim, String name) {
        return new Answer()
                .count("name", name)
                .count("kind", Chosen.word(claim.kind()))
                .count("state", Chosen.word(claim.state()))
                .count("event", claim.eventOn().toString())
                .count("opened", claim.openedOn().toString());
    }
}
