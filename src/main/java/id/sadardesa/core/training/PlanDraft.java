package id.sadardesa.core.training;

import id.sadardesa.base.Rupiah;
import id.sadardesa.core.agreement.AgreementForm;
import id.sadardesa.core.agreement.AgreementKind;
import id.sadardesa.core.agreement.Agreements;
import id.sadardesa.core.agreement.LegalBases;
import id.sadardesa.core.agreement.Side;
import id.sadardesa.core.budget.Budgets;
import id.sadardesa.core.budget.Scenario;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.scorecard.Scorecards;
import id.sadardesa.core.village.PostGroup;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.Villages;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the training office has planned: a scenario, an agreement that ends soon, two awards. */
public final class PlanDraft {
    private final Budgets budgets;
    private final Agreements agreements;
    private final Scorecards scorecards;
    private final Villages villages;
    private final Clock clock;

    public PlanDraft(
            Budgets budgets,
            Agreements agreements,
            Scorecards scorecards,
            Villages villages,
            Clock clock) {
        this.budgets = budgets;
        this.agreements = agreements;
        this.scorecards = scorecards;
        this.villages = villages;
        this.clock = clock;
    }

    void fill() {
        LocalDate today = LocalDate.now(clock);
        budgets.keep(
                Scenario.AS_IS
                        .growing(BigDecimal.valueOf(6), false)
                        .adding(EnumSet.of(PostGroup.PEMDES, PostGroup.BPD, PostGroup.RT_RW), true)
                        .taking(0, Rupiah.of(1_000_000))
                        .named("UMK naik 6 %, BPD dan RT/RW"));
        agreements.add(agreement(today));
        List<Village> all = villages.all();
        for (int i : new int[] {0, 4}) {
            scorecards.award(
                    all.get(i),
                    today.getYear() - 1,
                    "Desa Sadar Jaminan Sosial Ketenagakerjaan (contoh latihan)",
                    "Kantor cabang contoh",
                    null,
                    null);
        }
    }

    private static AgreementForm agreement(LocalDate today) {
        return new AgreementForm(
                AgreementKind.MOU,
                "Perlindungan perangkat desa (contoh latihan)",
                new Side("Pemerintah Kabupaten Mojokerto", "000/CONTOH/1", "Pejabat contoh"),
                new Side("BPJS Ketenagakerjaan, cabang contoh", "MOU/CONTOH/2", "Kepala cabang"),
                null,
                today.minusYears(3).plusDays(25),
                "Mojokerto",
                null,
                today.minusYears(3).plusDays(25),
                today.plusDays(25),
                "Dapat diperpanjang atas kesepakatan kedua pihak",
                Set.of(Programme.JKK, Programme.JKM),
                "UMK Kabupaten Mojokerto",
                "APBDes (ADD)",
                LegalBases.USUAL.subList(0, 4),
                null);
    }
}
