package id.sadardesa.core.roster;

import id.sadardesa.core.village.Village;
import java.util.List;
import java.util.Optional;

/**
 * A person with the posts held today, most senior first: what a row of the roster shows.
 *
 * @param villages where the posts are, in the same order as the posts
 */
public record RosterLine(Person person, List<Post> posts, List<Village> villages) {
    public RosterLine {
        posts = List.copyOf(posts);
        villages = List.copyOf(villages);
    }

    public Optional<Post> mainPost() {
        return posts.stream().findFirst();
    }

    public Optional<Village> mainVillage() {
        return villages.stream().findFirst();
    }
}
