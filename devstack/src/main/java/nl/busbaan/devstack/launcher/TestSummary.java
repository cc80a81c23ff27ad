package nl.busbaan.devstack.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.busbaan.devstack.Obstacle;
import org.xml.sax.SAXException;

/** What the test reports of all modules add up to. */
record TestSummary(List<Module> modules) {
    record Module(String name, int tests, int failed, int skipped, double seconds) {
        Module plus(Module other) {
            return new Module(
                    name, tests + other.tests, failed + other.failed, skipped + other.skipped, seconds + other.seconds);
        }
    }

    static TestSummary of(Path project) {
        try (var folders = Files.list(project)) {
            var modules = new ArrayList<Module>();
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                var sum = new Module(String.valueOf(folder.getFileName()), 0, 0, 0, 0);
                for (String reports : List.of("target/surefire-reports", "target/failsafe-reports")) {
                    sum = sum.plus(sum(folder.resolve(reports)));
                }
                if (sum.tests() > 0) {
                    modules.add(sum);
                }
            }
            return new TestSummary(List.copyOf(modules));
        } catch (IOException | ParserConfigurationException | SAXException problem) {
            throw new Obstacle("The test reports can't be read: " + problem.getMessage(), problem);
        }
    }

    private static Module sum(Path reports) throws IOException, ParserConfigurationException, SAXException {
        var sum = new Module("", 0, 0, 0, 0);
        if (!Files.isDirectory(reports)) {
            return sum;
        }
        try (var files = Files.newDirectoryStream(reports, "TEST-*.xml")) {
            for (Path file : files) {
                var suite = DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(file.toFile())
                        .getDocumentElement();
                sum = sum.plus(new Module(
                        "",
                        Integer.parseInt(suite.getAttribute("tests")),
                        Integer.parseInt(suite.getAttribute("failures"))
                                + Integer.parseInt(suite.getAttribute("errors")),
                        Integer.parseInt(suite.getAttribute("skipped")),
                        Double.parseDouble(suite.getAttribute("time").replace(",", ""))));
            }
        }
        return sum;
    }

    int print() {
        System.out.printf("%n%-22s %7s %7s %8s %9s%n", "module", "tests", "failed", "skipped", "time");
        modules.forEach(TestSummary::line);
        line(modules.stream().reduce(new Module("together", 0, 0, 0, 0), Module::plus));
        return 0;
    }

    private static void line(Module module) {
        System.out.printf(
                Locale.ROOT,
                "%-22s %7d %7d %8d %7.0f s%n",
                module.name(),
                module.tests(),
                module.failed(),
                module.skipped(),
                module.seconds());
    }
}
