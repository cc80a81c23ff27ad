package nl.busbaan.acceptance.traces;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Every log file of the servers and services. */
final class LogFiles implements Haystack {
    private final Path folder;
    private long bytes;
    private int files;

    LogFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public String name() {
        return "Logs";
    }

    @Override
    public List<String> spotsWith(Needle needle) {
        bytes = 0;
        files = 0;
        var spots = new ArrayList<String>();
        try (var all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                // Latin-1 maps every byte to a character, so a half-written line can't hide the rest.
                var content = Files.readString(file, StandardCharsets.ISO_8859_1);
                files++;
                bytes += content.length();
                if (needle.liesIn(content)) {
                    spots.add("log " + folder.relativize(file));
                }
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("The logs in %s can't be read.".formatted(folder), problem);
        }
        return spots;
    }

    @Override
    public String extent() {
        return "%d KiB in %d log files".formatted(bytes / 1024, files);
    }
}
