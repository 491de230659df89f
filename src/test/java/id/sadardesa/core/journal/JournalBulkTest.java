package id.sadardesa.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.core.roster.Sex;
import id.sadardesa.testkit.TestOffice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JournalBulkTest extends JournalCase {
    @Test
    void aBulkActionIsInTheHistoryOfEveryPersonAndInItsOwnOrder() {
        UUID alone = person("Sutrisno", 9902);
        List<UUID> ids = crowd();
        long bulk = journal().lastSeq();
        enrolAll();
        UUID one = ids.get(137);
        office.change(one, TestOffice.form("Lain Nama", BORN, Sex.P, 9903));
        List<Change> history = journal().history(one);
        assertEquals(
                List.of(
                        "person",
                        "post",
                        "participation",
                        "participation_step",
                        "participation_term",
                        "person"),
                history.stream().map(Change::place).toList());
        assertEquals("Orang 137", Objects.requireNonNull(history.get(0).after()).get("name"));
        assertEquals(Set.of("name", "nik", "birth_date"), history.get(5).columns());
        assertEquals(bulk, history.get(0).entry().seq());
        assertEquals(5, journal().history(alone).size());
        List<Change> changes = journal().changes(bulk);
        assertEquals(changes.get(0).entry().changes(), changes.size());
        assertEquals("person", changes.get(0).place());
        assertEquals(
                ids,
                changes.stream()
                        .filter(change -> change.place().equals("person"))
                        .map(Change::rowId)
                        .toList());
    }

    @Test
    void bulkAndSingleActionsStandInEachOthersWay() {
        UUID alone = person("Sutrisno", 9902);
        long single = journal().lastSeq();
        List<UUID> ids = crowd();
        long bulk = journal().lastSeq();
        assertEquals(List.of(), journal().blockers(single));
        enrolAll();
        long enrolled = journal().lastSeq();
        assertEquals(List.of(enrolled), seqs(journal().blockers(single)));
        assertEquals(List.of(enrolled), seqs(journal().blockers(bulk)));
        rename(alone, "Sutrisno Hadi");
        assertEquals(List.of(enrolled), seqs(journal().blockers(bulk)));
        office.change(ids.get(0), TestOffice.form("Lain Nama", BORN, Sex.P, 9904));
        long renamed = journal().lastSeq();
        assertEquals(List.of(renamed, enrolled), seqs(journal().blockers(bulk)));
        assertEquals(List.of(), journal().blockers(enrolled));
        journal().undo(enrolled);
        assertEquals(List.of(renamed), seqs(journal().blockers(bulk)));
    }

    @Test
    void packsCarryEveryValueAndOrderIdsAsTheDatabaseDoes() {
        List<Pen.Note> notes = new ArrayList<>();
        Random random = new Random(5);
        for (int i = 0; i < 1_200; i++) {
            UUID id = new UUID(random.nextLong(), random.nextLong());
            Map<String, @Nullable String> image = new LinkedHashMap<>();
            image.put("id", id.toString());
            image.put("note", "\u00e9\n\"\ud83c\udf3e" + "x".repeat(random.nextInt(2_000)));
            notes.add(new Pen.Note("person", id, id, i % 2 == 0 ? null : image, image));
        }
        List<ChangePack> packs = ChangePack.of(notes, 0);
        assertEquals(
                notes,
                packs.stream()
                        .flatMap(pack -> ChangePack.unpack(pack.bytes()).stream())
                        .sorted(Comparator.comparingInt(ChangePack.Numbered::n))
                        .map(ChangePack.Numbered::note)
                        .toList());
        for (ChangePack pack : packs) {
            assertTrue(between(pack.subjects().from(), pack.subjects().to()));
        }
    }

    /** More changes than wait in memory: the first of them are written while the action goes on. */
    @Test
    void anActionOfAnySizeIsRecordedWholeAndTakenBack() {
        List<String> before = rows("setting").toList();
        Map<UUID, Map<String, Object>> settings = new LinkedHashMap<>();
        for (int i = 0; i < Recording.MOST + 700; i++) {
            settings.put(new UUID(7, i), Map.of("name", "uji" + i, "content", "a"));
        }
        UUID first = new UUID(7, 0);
        journal()
                .act(
                        Action.of("office.setting", "uji"),
                        pen -> {
                            pen.update("office", officeId(), Map.of("town", "Uji"));
                            pen.insertAll("setting", settings);
                            pen.update("setting", first, Map.of("content", "b"));
                            return settings;
                        });
        long seq = journal().lastSeq();
        List<Change> changes = journal().changes(seq);
        assertEquals(settings.size() + 2, changes.size());
        assertEquals(settings.size() + 2, changes.get(0).entry().changes());
        assertEquals("office", changes.get(0).place());
        assertEquals(first, changes.get(changes.size() - 1).rowId());
        List<Change> streamed = new ArrayList<>();
        journal().replay(seq, streamed::add);
        assertEquals(changes.size(), streamed.size());
        assertEquals(
                List.of("a", "b"),
                streamed.stream()
                        .filter(change -> change.rowId().equals(first))
                        .map(change -> Objects.requireNonNull(change.after()).get("content"))
                        .toList());
        assertEquals(2, journal().history(first).size());
        assertEquals(settings.size() + 2, journal().undo(seq));
        assertEquals(before, rows("setting").toList());
    }

    private UUID officeId() {
        return office.rooms().offices.current().id();
    }
}
