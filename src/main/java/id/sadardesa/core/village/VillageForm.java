package id.sadardesa.core.village;

/**
 * What a person types about a village: its code in either form, and its name without the word
 * "Desa".
 */
public record VillageForm(String code, String name, Village.Kind kind) {
    /** A village as it stands, to be changed. */
    public static VillageForm of(Village village) {
        return new VillageForm(village.code().dotted(), village.name(), village.kind());
    }
}
