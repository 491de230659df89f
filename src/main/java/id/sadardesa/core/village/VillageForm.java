package id.sadardesa.core.village;

/**
 * What a person types about a village: its code in either form, and its name without the word
 * "Desa".
 *
 * @param office where its government sits and how BPJS knows it
 */
public record VillageForm(String code, String name, Village.Kind kind, VillageOffice office) {
    /** One of whose office nothing is said. */
    public VillageForm(String code, String name, Village.Kind kind) {
        this(code, name, kind, VillageOffice.NONE);
    }

    /** A village as it stands, to be changed. */
    public static VillageForm of(Village village) {
        return new VillageForm(
                village.code().dotted(), village.name(), village.kind(), village.office());
    }
}
