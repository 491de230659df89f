package id.sadardesa.core.ceremony;

import id.sadardesa.base.Terbilang;
import id.sadardesa.base.Texts;
import id.sadardesa.core.card.IssuedCard;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.village.Village;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Objects;

/** How guests, villages, numbers and days are named on the papers of a ceremony. */
record GuestWords(Texts texts) {
    /** {@code Kepala Dusun (Dusun Krajan)}. */
    String post(Guest guest) {
        Post post = guest.holder().post();
        if (post == null) {
            return "–";
        }
        String name = texts.get(post.named());
        String unit = post.unit();
        return unit == null || unit.isBlank() ? name : name + " (" + unit + ")";
    }

    String village(Guest guest) {
        Village village = guest.village();
        return village == null ? "–" : village.name();
    }

    /** {@code Desa Punggul}. */
    String village(Village village) {
        return texts.get(village.kind().textKey()) + " " + village.name();
    }

    /** The KPJ as an office's list shows it, never whole. */
    String kpj(Guest guest) {
        Kpj kpj = guest.person().kpj();
        return kpj == null ? "–" : kpj.masked();
    }

    /** {@code diwakili oleh BUDI UJI (sakit)}; empty when nobody took the card for the guest. */
    String proxy(Guest guest) {
        IssuedCard card = guest.card();
        return guest.standing() != Guest.Standing.PROXY || card == null
                ? ""
                : texts.get(
                        "ceremony.paper.proxy",
                        Objects.requireNonNullElse(card.handedTo(), "–"),
                        Objects.requireNonNullElse(card.handedWhy(), "–"));
    }

    String card(Guest guest) {
        return guest.card() == null ? "–" : guest.card().number().printed();
    }

    /** {@code 120 (seratus dua puluh)}. */
    String count(int number) {
        return number + " (" + Terbilang.of(number) + ")";
    }

    /** {@code Selasa}. */
    String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, texts.locale());
    }

    /** The day as minutes write it: {@code hari Selasa tanggal dua puluh delapan bulan ...}. */
    String inWords(LocalDate day) {
        return texts.get(
                "ceremony.paper.day",
                weekday(day),
                Terbilang.of(day.getDayOfMonth()),
                day.getMonth().getDisplayName(TextStyle.FULL, texts.locale()),
                Terbilang.of(day.getYear()),
                texts.date(day));
    }

    /** Three columns of every list: name, post and village. */
    List<String> who(Guest guest) {
        return List.of(guest.person().fullName(), post(guest), village(guest));
    }
}
