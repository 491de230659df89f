package id.sadardesa.core.training;

import id.sadardesa.core.roster.Appointment;
import id.sadardesa.core.roster.Newcomer;
import id.sadardesa.core.roster.Particulars;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.core.roster.PostForm;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.village.PostKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invented person while being invented. */
final class Draft {
    final UUID village;
    final PostKind kind;
    final Sex nikSex;
    LocalDate starts;
    String name;
    @Nullable Sex sex;
    LocalDate nikDate;
    @Nullable LocalDate born;
    boolean hasNik = true;
    boolean asn;
    boolean numbered;
    Appointment appointment = Appointment.DEFINITIF;
    @Nullable PostKind acting;
    @Nullable LocalDate ends;
    @Nullable String titleAfter;
    @Nullable String unit;
    String decree = "";
    String mother = "";
    String address = "";
    String phone = "";
    Particulars particulars = Particulars.NONE;
    byte @Nullable [] photo;

    Draft(UUID village, PostKind kind, String name, Sex sex, LocalDate born, LocalDate starts) {
        this.village = village;
        this.kind = kind;
        this.name = name;
        this.sex = sex;
        this.nikSex = sex;
        this.born = born;
        this.nikDate = born;
        this.starts = starts;
    }

    Newcomer newcomer(Numbers numbers) {
        String nik = numbers.nik(nikDate, nikSex);
        PersonForm form =
                new PersonForm(
                        hasNik ? nik : null,
                        name,
                        null,
                        titleAfter,
                        sex,
                        "Mojokerto",
                        born,
                        mother,
                        address,
                        phone,
                        null,
                        numbered && hasNik && !asn ? numbers.kpj() : null,
                        asn,
                        null,
                        particulars);
        List<PostForm> posts = new ArrayList<>();
        posts.add(post(kind, appointment));
        if (acting != null) {
            posts.add(post(acting, Appointment.PLT));
        }
        return new Newcomer(form, posts, photo);
    }

    private PostForm post(PostKind what, Appointment how) {
        return new PostForm(village, what, how, unit, decree, starts.minusDays(7), starts, ends);
    }
}
