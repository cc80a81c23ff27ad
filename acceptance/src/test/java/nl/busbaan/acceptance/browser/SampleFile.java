package nl.busbaan.acceptance.browser;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of organisations to read in. */
final class SampleFile {
    private static final String HEADER =
            "externalId,name,kind,description,lifeDomains,areas,website,phone,email,source,sourceDate,lastConfirmed\n";

    private SampleFile() {}

    /** One organisation that the kaart never had: what was taken back would come back. */
    static FilePayload with(String name) {
        return zip(csv(name, "+31 20 000 9999", "Een proef."));
    }

    /** As the text of one file, organisations.csv. */
    static String csv(String name, String phone, String description) {
        return "%s%s,%s,OTHER,%s,,noord,,%s,,proef,2026-11-01,2026-11-01%n"
                .formatted(HEADER, name.replace(' ', '-'), name, description, phone);
    }

    /** A kind that there isn't, and no name. */
    static FilePayload broken() {
        return zip(HEADER + "kwh-proef,,GEHEIM,Een proef.,,noord,,+31 20 000 9999,,proef,2026-11-01,2026-11-01\n");
    }

    private static FilePayload zip(String organisations) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("organisations.csv"));
            zip.write(organisations.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return new FilePayload("kaart.zip", "application/zip", bytes.toByteArray());
    }
}
