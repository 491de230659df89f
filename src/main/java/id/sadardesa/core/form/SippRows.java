package id.sadardesa.core.form;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.roster.Blood;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Marital;
import id.sadardesa.core.roster.Nik;
import id.sadardesa.core.roster.Particulars;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Sex;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Fills one row of each upload workbook, and says what SIPP would refuse. */
final class SippRows {
    /** MASA_LAKU_IDENTITAS of a KTP, which holds for life. */
    static final LocalDate FOR_LIFE = LocalDate.of(3000, 12, 31);

    private SippRows() {}

    /** A row of {@code data_tk_baru}. */
    static RowDraft fresh(Work work, LocalDate today) {
        Person person = work.person();
        Particulars asked = person.particulars();
        Participation participation = work.participation();
        RowDraft row = work.draft();
        row.may("NO_PEGAWAI", asked.staffNumber())
                .must("NAMA_LENGKAP", person.name())
                .may("GELAR", work.titles())
                .may("TELEPON_AREA_KANTOR", work.phoneArea())
                .may("TELEPON_KANTOR", work.phoneNumber())
                .may("HP", Work.mobile(person.phone()))
                .may("EMAIL", person.email())
                .must("TEMPAT_LAHIR", person.birthPlace())
                .must("TANGGAL_LAHIR", person.birthDate())
                .must("NAMA_IBU_KANDUNG", person.mother())
                .must("JENIS_IDENTITAS", "KTP")
                .must("NOMOR_IDENTITAS", nik(person))
                .must("MASA_LAKU_IDENTITAS", FOR_LIFE)
                .must("JENIS_KELAMIN", sex(person))
                .must("SURAT_MENYURAT_KE", work.letters())
                .may("TANGGAL_KEPESERTAAN", participation.firstMonth().first())
                .must("STATUS_KAWIN", marital(asked))
                .must("GOLONGAN_DARAH", blood(asked))
                .may("NPWP", asked.npwp())
                .must("KODE_NEGARA", "ID");
        work.wage(row);
        row.must("ALAMAT", person.address())
                .must("KODE_POS", work.postcode(), "form.missing.postcode");
        work.contract(row);
        refuseCivilServant(row);
        for (FieldProblem doubt : person.doubts(today)) {
            row.doubt("NOMOR_IDENTITAS", doubt);
        }
        return row;
    }

    /** A row of {@code data_tk_lanjutan}: the KPJ stays the one the person has. */
    static RowDraft continued(Work work) {
        Person person = work.person();
        RowDraft row = work.draft();
        row.must("NOMOR_IDENTITAS_KPJ", kpj(person))
                .may("NO_PEGAWAI", person.particulars().staffNumber())
                .must("NAMA_LENGKAP", person.name())
                .must("TGL_LAHIR", person.birthDate());
        work.wage(row);
        work.contract(row);
        refuseCivilServant(row);
        return row;
    }

    /** A row of {@code data_tk_na}. */
    static RowDraft left(Work work) {
        Person person = work.person();
        Participation participation = work.participation();
        EndCause cause = participation.endCause();
        RowDraft row = work.draft();
        row.must("KPJ", kpj(person), "form.missing.kpj")
                .must("NAMA_LENGKAP", person.name())
                .must("TGL_LAHIR", person.birthDate())
                .must("SEBAB_NA", cause == null ? null : cause.name())
                .must("TGL_KEJADIAN", participation.endedOn())
                .may("KETERANGAN", participation.last().note());
        if (cause == EndCause.A6 && !work.practice().death()) {
            row.fault("SEBAB_NA", EndCause.A6.name(), "form.sipp.death");
        } else if (cause == EndCause.A6) {
            row.doubt("SEBAB_NA", EndCause.A6.name(), "form.sipp.claim");
        }
        return row;
    }

    /**
     * A row of {@code data_upah}.
     *
     * @param backPay what was paid late for closed months; negative where too much was
     */
    static RowDraft wage(Work work, Period period, Rupiah backPay) {
        Person person = work.person();
        RowDraft row = work.draft();
        if (nik(person) == null && kpj(person) == null) {
            row.must("NIK", null);
        }
        row.may("NIK", nik(person))
                .may("ID_PEGAWAI", person.particulars().staffNumber())
                .may("KPJ", kpj(person))
                .must("NAMA_LENGKAP", person.name())
                .must("TGL_LAHIR", person.birthDate());
        work.wage(row);
        boolean negative = backPay.compareTo(Rupiah.ZERO) < 0;
        row.must("RAPEL", work.practice().amount(negative ? Rupiah.ZERO : backPay))
                .must("BLTH", period.first())
                .must("NPP", work.employer().npp(), "form.missing.npp");
        if (negative) {
            Rupiah back = Rupiah.ZERO.minus(backPay);
            row.doubt("RAPEL", work.practice().amount(backPay), "form.sipp.negative", back);
        }
        return row;
    }

    private static void refuseCivilServant(RowDraft row) {
        if (row.person().asn()) {
            row.fault("STATUS_PEGAWAI", "ASN", "form.sipp.asn");
        }
    }

    private static @Nullable String nik(Person person) {
        Nik nik = person.nik();
        return nik == null ? null : nik.full();
    }

    private static @Nullable String kpj(Person person) {
        Kpj kpj = person.kpj();
        return kpj == null ? null : kpj.full();
    }

    private static @Nullable String sex(Person person) {
        Sex sex = person.sex();
        return sex == null ? null : sex.name();
    }

    private static @Nullable String marital(Particulars asked) {
        Marital marital = asked.marital();
        return marital == null ? null : marital.code();
    }

    private static @Nullable String blood(Particulars asked) {
        Blood blood = asked.blood();
        return blood == null ? null : blood.name();
    }
}
