package id.sadardesa.core.sync.merge;

import java.util.List;

/**
 * What the two offices of a file say otherwise.
 *
 * @param found how many conflicts were found in it
 * @param waiting how many of them wait for a choice
 * @param chosen on which its sender has chosen
 */
public record Differing(int found, int waiting, List<Choice> chosen) {
    static final Differing NOTHING = new Differing(0, 0, List.of());

    public Differing {
        chosen = List.copyOf(chosen);
    }
}
