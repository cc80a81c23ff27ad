package nl.busbaan.bench.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What can be wrong with a file of very many rows, each time in its last one: everything before it is good. */
enum BrokenFile {
    WRONG_DATE("lastConfirmed") {
        @Override
        void last(OutputStream out, int row) throws IOException {
            write(out, row(row).replace("2026-11-01\n", "46327\n"));
        }
    },
    DUPLICATE_ID("externalId") {
        @Override
        void last(OutputStream out, int row) throws IOException {
            write(out, row(0));
        }
    },
    WRONG_ENCODING("UTF-8") {
        @Override
        void last(OutputStream out, int row) throws IOException {
            out.write(row(row).replace("Buren", "Buren Café").getBytes(StandardCharsets.ISO_8859_1));
        }
    },
    CUT_OFF("afgebroken") {
        @Override
        void last(OutputStream out, int row) throws IOException {
            write(out, row(row).replace("Samen", "\"Samen"));
        }
    };

    static final String FILE = "initiatives.csv";

    private static final String HEADER =
            "externalId,name,organisation,description,wishes,lifeDomains,targetGroups,languages,areas,phone,contactName,openingHours,needs,source,sourceDate,lastConfirmed\n";

    private final String told;

    BrokenFile(String told) {
        this.told = told;
    }

    abstract void last(OutputStream out, int row) throws IOException;

    /** What the report must hold. */
    String told() {
        return told;
    }

    byte[] zip(int rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(FILE));
            write(zip, HEADER);
            for (var row = 0; row < rows - 1; row++) {
                write(zip, row(row));
            }
            last(zip, rows - 1);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static String row(int row) {
        return "b-%d,Buren helpen %d,,Samen bezig in straat %d.,,,iedereen,Nederlands,,+31 20 000 0000,,,iemand die meegaat,bench,2026-11-01,2026-11-01\n"
                .formatted(row, row, row % 977);
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
