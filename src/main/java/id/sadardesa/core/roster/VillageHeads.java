package id.sadardesa.core.roster;

import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who heads the villages, as the roster of a day has it. */
public final class VillageHeads {
    /** The head of a village or an enterprise, with the post. */
    public record Head(Person person, Post post) {}

    private final List<RosterLine> roster;

    public VillageHeads(List<RosterLine> roster) {
        this.roster = List.copyOf(roster);
    }

    /** The kepala desa of a village; a definite one before an acting one. */
    public Optional<Head> of(Village village) {
        return holding(village, PostKind.KADES);
    }

    /** Who holds a head's post in a village; a definite one before an acting one. */
    public Optional<Head> holding(Village village, PostKind wanted) {
        return roster.stream()
                .flatMap(line -> line.posts().stream().map(post -> new Head(line.person(), post)))
                .filter(head -> head.post().villageId().equals(village.id()))
                .filter(head -> head.post().kind() == wanted)
                .min(Comparator.comparing(head -> head.post().appointment()));
    }
}
