package id.sadardesa.core.roster;

/** How many rows an import read and what became of them; read is the sum of the others. */
public record ImportCounts(int read, int created, int changed, int unchanged, int refused) {
    public boolean changesNothing() {
        return created + changed == 0;
    }
}
