package id.sadardesa.core.rule;

/**
 * Where the money for a contribution comes from (sumber dana). The names people read are the texts
 * {@code rule.funding.*}.
 */
public enum Funding {
    /** Alokasi Dana Desa, within APBDes: the usual source (PP 11/2019, Permendagri 20/2018). */
    ADD,
    VILLAGE_REVENUE,
    VILLAGE_TAX_SHARE,
    REGENCY_BUDGET,
    PROVINCE_BUDGET,
    /** Dana bagi hasil cukai hasil tembakau. */
    TOBACCO_SHARE,
    COMPANY_GIFT,
    VILLAGE_ENTERPRISE,
    SELF,
    /** Dana Desa may not pay siltap and what hangs on it (PP 11/2019): recorded with a warning. */
    VILLAGE_FUND;

    /** Whether it is money of a village's budget. */
    public boolean village() {
        return switch (this) {
            case ADD, VILLAGE_REVENUE, VILLAGE_TAX_SHARE, VILLAGE_FUND -> true;
            default -> false;
        };
    }

    /** Whether it is money of the state or a region (APBN, APBD): no PP 50/2025 discount. */
    public boolean region() {
        return switch (this) {
            case REGENCY_BUDGET, PROVINCE_BUDGET, TOBACCO_SHARE -> true;
            default -> false;
        };
    }

    public String textKey() {
        return "rule.funding." + name();
    }
}
