package id.sadardesa.core.enrolment;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.roster.RosterLine;
import id.sadardesa.core.rule.RuleBook;
import id.sadardesa.core.rule.Sector;
import id.sadardesa.core.rule.Segment;
import id.sadardesa.core.rule.WageBase;
import id.sadardesa.core.village.PostGroup;
import id.sadardesa.core.village.PostKind;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Which posts go with which segment, and which of several posts a participation rests on. */
final class Segments {
    private Segments() {}

    /** What a post suggests. Kader and LKD may also join without wages, if the office says so. */
    static Segment of(PostKind kind) {
        return switch (kind.group()) {
            case PEMDES, BPD, RT_RW, LKD, KADER -> Segment.VILLAGE;
            case USAHA -> Segment.ENTERPRISE;
            case KECAMATAN -> Segment.DISTRICT;
            case RENTAN -> Segment.SELF_EMPLOYED;
        };
    }

    /** What several posts suggest: with wages where any of them is paid. */
    static Segment ofPosts(Collection<Post> posts) {
        return posts.stream()
                .map(post -> of(post.kind()))
                .min(Comparator.naturalOrder())
                .orElse(Segment.VILLAGE);
    }

    /** The posts that somebody can join a segment with, in the order of the line. */
    static List<Post> posts(RosterLine line, Segment segment) {
        return line.posts().stream()
                .filter(
                        post ->
                                of(post.kind()) == segment
                                        || (segment == Segment.SELF_EMPLOYED
                                                && volunteers(post.kind().group())))
                .toList();
    }

    private static boolean volunteers(PostGroup group) {
        return group == PostGroup.LKD || group == PostGroup.KADER;
    }

    /**
     * The post with the highest wage base of those held in full: one employer pays for one post
     * only. The first of equals, and of those without a base.
     */
    static Post best(RosterLine line, List<Post> posts, RuleBook book, Period month) {
        return posts.stream()
                .max(
                        Comparator.comparing((Post post) -> post.appointment().inFull())
                                .thenComparing(post -> base(line, post, book, month))
                                .thenComparing(posts::indexOf, Comparator.reverseOrder()))
                .orElseThrow();
    }

    private static Rupiah base(RosterLine line, Post post, RuleBook book, Period month) {
        int at = line.posts().indexOf(post);
        String regency = line.villages().get(at).code().regency();
        return book.wageBase(regency, post.kind(), month).map(WageBase::amount).orElse(Rupiah.ZERO);
    }

    static Sector sector(PostKind kind) {
        return kind == PostKind.OJEK ? Sector.TRANSPORT : Sector.OTHER;
    }
}
