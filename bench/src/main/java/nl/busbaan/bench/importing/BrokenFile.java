package nl.busbaan.bench.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What can be wrong with a file of very many rows, each time in its last one: everything before it is good. */
enum BrokenFile {
    WRONG_DATE("lastConfirmed") {
        @Override
        void last(OutputStream out, int row) throws IOException {
            write(out, wrongDate(row));
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
    },
    /** As Excel saves it here: a byte order mark, and semicolons between the cells. */
    SEMICOLONS("lastConfirmed") {
        @Override
        void last(OutputStream out, int row) throws IOException {
            write(out, separated(wrongDate(row)));
        }

        @Override
        String begin() {
            return "\uFEFF";
        }

        @Override
        String separated(String row) {
            return row.replace(',', ';');
        }
    },
    /** Half of it arrived. */
    TRUNCATED_ZIP("beschadigd") {
        @Override
        void last(OutputStream out, int row) throws IOException {
            write(out, row(row));
        }

        @Override
        byte[] zip(int rows) throws IOException {
            var whole = super.zip(rows);
            return Arrays.copyOf(whole, whole.length / 2);
        }
    },
    HSDS_PACKAGE("assured_date") {
        @Override
        void last(OutputStream out, int row) throws IOException {
            write(out, HsdsServices.row(row).replace("2026-11-01", "46327"));
        }

        @Override
        byte[] zip(int rows) throws IOException {
            var bytes = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(bytes)) {
                HsdsServices.around(zip, out -> {
                    for (var row = 0; row < rows - 1; row++) {
                        write(out, HsdsServices.row(row));
                    }
                    last(out, rows - 1);
                });
            }
            return bytes.toByteArray();
        }

        @Override
        int most() {
            return HsdsServices.MOST;
        }

        @Override
        String path() {
            return "/directory/v1/hsds-imports?source=bench";
        }
    };

    private static final String FILE = "initiatives.csv";

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

    /** How many rows such a file may have at all. */
    int most() {
        return Integer.MAX_VALUE;
    }

    /** Where it is sent to. */
    String path() {
        return "/directory/v1/imports";
    }

    String begin() {
        return "";
    }

    String separated(String row) {
        return row;
    }

    byte[] zip(int rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(FILE));
            write(zip, begin() + separated(HEADER));
            for (var row = 0; row < rows - 1; row++) {
                write(zip, separated(row(row)));
            }
            last(zip, rows - 1);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    /** The number Excel makes of a date. */
    private static String wrongDate(int row) {
        return row(row).replace("2026-11-01\n", "46327\n");
    }

    private static String row(int row) {
        return "b-%d,Buren helpen %d,,Samen bezig in straat %d.,,,iedereen,Nederlands,,+31 20 000 0000,,,iemand die meegaat,bench,2026-11-01,2026-11-01\n"
                .formatted(row, row, row % 977);
    }

    static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
