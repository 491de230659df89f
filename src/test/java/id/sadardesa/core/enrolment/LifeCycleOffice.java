package id.sadardesa.core.enrolment;

import id.sadardesa.base.Period;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An office with one village, in which somebody takes part. */
@SuppressWarnings("NullAway.Init") // JUnit calls open before every test
abstract class LifeCycleOffice {
    static final LocalDate BORN = LocalDate.of(1975, 8, 12);
    static final Set<Programme> TWO = Programme.parse("jkk,jkm");
    static final Period MARCH = Period.parse("2026-03");
    @TempDir Path folder;
    TestOffice office;
    Village kalen;
    Enrolments enrolments;

    @BeforeEach
    void open() {
        office = TestOffice.in(folder);
        kalen = office.village("35.16.09.2002", "Kalen");
        enrolments = office.rooms().enrolments;
        office.person("Slamet", BORN, Sex.L, 1, kalen, PostKind.KADES);
    }

    @AfterEach
    void close() {
        office.close();
    }

    Participation one() {
        return enrolments.all().get(enrolments.all().size() - 1);
    }
}
