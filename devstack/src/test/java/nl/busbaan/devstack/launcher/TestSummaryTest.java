package nl.busbaan.devstack.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestSummaryTest {
    @TempDir
    Path project;

    @Test
    void reportsOfAModuleAddUpAndErrorsCountAsFailures() throws IOException {
        report(
                "gateway/target/surefire-reports",
                "TEST-a.xml",
                "tests='3' failures='1' errors='0' skipped='0' time='1.5'");
        report(
                "gateway/target/failsafe-reports",
                "TEST-b.xml",
                "tests='2' failures='0' errors='1' skipped='1' time='1,002.5'");
        Files.createDirectories(project.resolve("docs"));

        var summary = TestSummary.of(project);

        assertThat(summary.modules()).containsExactly(new TestSummary.Module("gateway", 5, 2, 1, 1004));
    }

    private void report(String folder, String name, String attributes) throws IOException {
        var reports = Files.createDirectories(project.resolve(folder));
        Files.writeString(reports.resolve(name), "<testsuite " + attributes + "/>");
    }
}
