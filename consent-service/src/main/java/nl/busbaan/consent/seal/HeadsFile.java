package nl.busbaan.consent.seal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The newest head of each log in a file, one a line. It is replaced as a whole, and never by an older head. */
final class HeadsFile {
    private final Path file;
    private final ObjectMapper json;

    HeadsFile(Path file, ObjectMapper json) {
        this.file = file;
        this.json = json;
    }

    /** What can't be read as a head is left out; who verifies then misses one, and says so. */
    List<Head> read() throws IOException {
        List<Head> heads = new ArrayList<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                try {
                    Head.of(json.readTree(line)).ifPresent(heads::add);
                } catch (JsonProcessingException e) {
                    continue;
                }
            }
        }
        return heads;
    }

    /** Replicas on one machine may share the file, so it is locked while it is replaced. */
    void put(Head head) throws IOException {
        Path absolute = file.toAbsolutePath();
        Files.createDirectories(absolute.getParent());
        Path lockFile = absolute.resolveSibling(absolute.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            Map<String, Head> newest = new TreeMap<>();
            read().forEach(known -> newest.put(known.log(), known));
            newest.merge(head.log(), head, (a, b) -> b.version() > a.version() ? b : a);
            StringBuilder lines = new StringBuilder();
            for (Head each : newest.values()) {
                lines.append(json.writeValueAsString(each)).append('\n');
            }
            Path fresh = absolute.resolveSibling(absolute.getFileName() + ".new");
            Files.writeString(fresh, lines);
            Files.move(fresh, absolute, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            if (!lock.isValid()) {
                throw new IOException("The lock of %s was lost.".formatted(file));
            }
        }
    }
}
