package id.sadardesa.desk.succession;

import id.sadardesa.base.Texts;
import id.sadardesa.core.roster.Establishment;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.roster.RosterLine;
import id.sadardesa.core.village.PostGroup;
import id.sadardesa.core.village.PostKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A seat of a village that somebody follows in: held by somebody, or vacant.
 *
 * @param post the holder's post, or null where nobody holds it
 * @param holder the holder's name, or null
 */
record HeldSeat(PostKind kind, @Nullable Post post, @Nullable String holder) {
    /** The seats of a village in the order of precedence: those held, and those that are vacant. */
    static List<HeldSeat> of(Establishment village, List<RosterLine> lines) {
        List<HeldSeat> seats = new ArrayList<>();
        for (RosterLine line : lines) {
            for (Post post : line.posts()) {
                if (post.villageId().equals(village.village().id())
                        && post.kind().group() != PostGroup.RENTAN) {
                    seats.add(new HeldSeat(post.kind(), post, line.person().fullName()));
                }
            }
        }
        for (PostKind kind : PostKind.values()) {
            boolean nobody = seats.stream().noneMatch(seat -> seat.kind() == kind);
            if (village.vacant(kind.seat()) > 0 && (nobody || several(kind))) {
                seats.add(new HeldSeat(kind, null, null));
            }
        }
        seats.sort(Comparator.comparing(HeldSeat::kind));
        return seats;
    }

    private static boolean several(PostKind kind) {
        return kind == PostKind.RT
                || kind == PostKind.RW
                || kind == PostKind.KADUS
                || kind == PostKind.BPD_ANGGOTA;
    }

    String words(Texts texts) {
        Post held = post;
        return held == null || holder == null
                ? texts.get("succession.seat.vacant", texts.get(kind.textKey()))
                : texts.get("succession.seat.held", held.title(texts), holder);
    }
}
