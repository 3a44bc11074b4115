package org.dispatchlens.common.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.dispatchlens.common.codebook.CodebookFinding;
import org.junit.jupiter.api.Test;

/** What the doctor makes of measurements, each failing condition among them. */
class RulesTest {
    private static final long MIB = 1L << 20;

    @Test
    void onlyJava17WithOpenPackagesWillDo() {
        assertThat(JavaRule.of(17, "17.0.1", List.of())).isEqualTo(Diagnosis.ok("java", "17.0.1"));
        assertThat(JavaRule.of(21, "21.0.2", List.of()).line())
                .isEqualTo("FAIL  java      21.0.2 is not Java 17: set JAVA_HOME to a JDK 17, which Spark 3.5 runs on");
        assertThat(JavaRule.of(17, "17.0.1", List.of("java.nio", "sun.nio.ch")).mend())
                .contains("--add-opens=java.base/java.nio=ALL-UNNAMED and 1 more");
    }

    @Test
    void theHeapMustBeLargeEnoughAndFitTheMachine() {
        assertThat(MemoryRule.of(256 * MIB, 8192 * MIB).level()).isEqualTo(Level.FAIL);
        assertThat(MemoryRule.of(1024 * MIB, 8192 * MIB).level()).isEqualTo(Level.WARN);
        assertThat(MemoryRule.of(4096 * MIB, 8192 * MIB)).isEqualTo(Diagnosis.ok("memory", "heap 4.0 GiB of 8.0 GiB"));
        assertThat(MemoryRule.of(8000 * MIB, 8192 * MIB).level()).isEqualTo(Level.WARN);
        assertThat(MemoryRule.of(4096 * MIB, 2048 * MIB).found()).isEqualTo("heap 4.0 GiB of 2.0 GiB does not fit");
    }

    @Property
    void moreRoomIsNeverWorse(
            @ForAll @LongRange(min = 0, max = 1L << 40) long free,
            @ForAll @LongRange(min = 0, max = 1L << 40) long more) {
        assertThat(DiskRule.of("output", "out", free + more).level())
                .isLessThanOrEqualTo(DiskRule.of("output", "out", free).level());
    }

    @Test
    void aFullDiskFailsAndAStorageThatDoesNotSayIsTaken() {
        assertThat(DiskRule.of("temp", "/var/tmp", 10 * MIB))
                .isEqualTo(Diagnosis.fail(
                        "temp", "/var/tmp can be written and has 10 MiB left", "make room, or name another folder"));
        assertThat(DiskRule.of("temp", "/var/tmp", 500 * MIB).level()).isEqualTo(Level.WARN);
        assertThat(DiskRule.of("output", "s3a://b/out", -1).level()).isEqualTo(Level.OK);
    }

    @Test
    void fileNamesMustBeUtf8() {
        assertThat(LocaleRule.of("ANSI_X3.4-1968", "UTF-8", "UTC").mend()).contains("LC_ALL=C.UTF-8");
        assertThat(LocaleRule.of("UTF-8", "Cp1252", "UTC").level()).isEqualTo(Level.WARN);
        assertThat(LocaleRule.of("UTF-8", "UTF-8", "Asia/Tbilisi").level()).isEqualTo(Level.OK);
    }

    @Test
    void aClockThatStartedAnewOrDiffersFromTheStorageIsNamed() {
        Instant now = Instant.parse("2027-03-01T12:00:00Z");
        assertThat(ClockRule.of(Instant.EPOCH).level()).isEqualTo(Level.FAIL);
        assertThat(ClockRule.of(now, now.plusSeconds(5))).isEqualTo(ClockRule.of(now));
        assertThat(ClockRule.of(now, now.minusSeconds(600)).found()).contains("600 s away");
    }

    @Test
    void fewOpenFilesAreTooFew() {
        assertThat(FilesRule.of(256).level()).isEqualTo(Level.FAIL);
        assertThat(FilesRule.of(1024).level()).isEqualTo(Level.WARN);
        assertThat(FilesRule.of(1 << 20).level()).isEqualTo(Level.OK);
        assertThat(FilesRule.of(-1).level()).isEqualTo(Level.OK);
    }

    @Test
    void theFirstErrorOfACodebookIsNamed() {
        CodebookFinding useless = new CodebookFinding("speech.yaml", 3, false, "changes nothing");
        CodebookFinding wrong = new CodebookFinding("blame.yaml", 7, true, "no such key");
        assertThat(CodebookRule.of("mine", List.of()).level()).isEqualTo(Level.OK);
        assertThat(CodebookRule.of("mine", List.of(useless)).level()).isEqualTo(Level.WARN);
        assertThat(CodebookRule.of("mine", List.of(useless, wrong)).found())
                .startsWith("1 errors, the first: ")
                .contains("blame.yaml");
    }

    @Test
    void aDiagnosisIsAJsonObject() {
        assertThat(Diagnosis.warn("files", "up to 9", "more").json())
                .hasToString("{\"check\":\"files\",\"level\":\"warn\",\"found\":\"up to 9\",\"mend\":\"more\"}");
    }
}
