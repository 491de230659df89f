package id.sadardesa.core.training;

import id.sadardesa.core.branch.Numbers;
import id.sadardesa.core.office.Office;
import id.sadardesa.core.office.OfficeForm;
import id.sadardesa.core.office.Offices;
import id.sadardesa.core.office.Registration;
import id.sadardesa.core.roster.Kpj;

/**
 * The other end to learn with: a branch that takes the training office's files. Marked as training,
 * so that it never takes a real office's.
 */
public final class TrainingBranch {
    static final String CODE = "35.16.00";

    /** Its invented numbers: every one whose last digit fits. */
    private static final Kpj FIRST = new Kpj("25000000015");

    private static final Kpj LAST = new Kpj("25000020005");

    private final Offices offices;
    private final Numbers numbers;

    public TrainingBranch(Offices offices, Numbers numbers) {
        this.offices = offices;
        this.numbers = numbers;
    }

    /**
     * Sets the branch up in an empty data folder, with numbers to give.
     *
     * @throws id.sadardesa.base.Problem when an office was set up here already
     */
    public void fill() {
        offices.setUp(
                new OfficeForm(
                        Office.Role.BRANCH,
                        true,
                        CODE,
                        "Cabang Latihan",
                        "Mojokerto",
                        null,
                        "Jalan Contoh Latihan Nomor 2, Mojokerto",
                        "Mojokerto",
                        "(0321) 000000",
                        "Contoh Wulandari, S.E.",
                        "000000000000000000",
                        null,
                        "Kepala Cabang",
                        Registration.NONE));
        numbers.add(FIRST, LAST);
    }
}
