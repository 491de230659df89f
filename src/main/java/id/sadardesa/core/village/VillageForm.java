package id.sadardesa.core.village;

/**
 * What a person types about a village: its code in either form, and its name without the word
 * "Desa".
 */
public record VillageForm(String code, String name, Village.Kind kind) {}
