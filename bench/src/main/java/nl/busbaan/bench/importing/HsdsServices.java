package nl.busbaan.bench.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An HSDS data package of one organisation with very many services. */
final class HsdsServices {
    /** A package is read whole, and may be 64 MB unpacked. */
    static final int MOST = 100_000;

    private static final String ORGANISATION = "11111111-1111-4111-8111-111111111111";
    private static final long SERVICE_MARK = 0x2222_2222_2222_4222L;

    private HsdsServices() {}

    interface Rows {
        void write(OutputStream out) throws IOException;
    }

    static void around(ZipOutputStream zip, Rows services) throws IOException {
        file(zip, "datapackage.json", out -> BrokenFile.write(out, """
                {"name": "bench", "resources": [
                  {"name": "organization", "path": "organizations.csv"}, {"name": "service", "path": "services.csv"}]}
                """));
        file(
                zip,
                "organizations.csv",
                out -> BrokenFile.write(out, "id,name,description\n%s,Bench,Voor de meting\n".formatted(ORGANISATION)));
        file(zip, "services.csv", out -> {
            BrokenFile.write(out, "id,organization_id,name,description,status,assured_date\n");
            services.write(out);
        });
    }

    private static void file(ZipOutputStream zip, String name, Rows rows) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        rows.write(zip);
        zip.closeEntry();
    }

    static String row(int row) {
        return "%s,%s,Hulp %d,Samen bezig in straat %d.,active,2026-11-01\n"
                .formatted(new UUID(SERVICE_MARK, 0x8222_0000_0000_0000L + row), ORGANISATION, row, row % 977);
    }
}
