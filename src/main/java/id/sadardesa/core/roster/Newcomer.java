package id.sadardesa.core.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person who is put on the roster together with posts and photograph.
 *
 * @param photo a picture that was decoded before, or null
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once and forgotten; never compared
public record Newcomer(PersonForm form, List<PostForm> posts, byte @Nullable [] photo) {
    // not a compact constructor: javac 17 loses the @Nullable of its parameters in the class file
    public Newcomer(PersonForm form, List<PostForm> posts, byte @Nullable [] photo) {
        this.form = form;
        this.posts = List.copyOf(posts);
        this.photo = photo;
    }
}
