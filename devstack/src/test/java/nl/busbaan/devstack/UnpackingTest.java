package nl.busbaan.devstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackingTest {
    @TempDir
    Path folder;

    @Test
    void anUnpackingThatBreaksOffLeavesNoTargetAndIsRedone() throws IOException, InterruptedException {
        var target = folder.resolve("server-1.0");
        assertThatThrownBy(() -> Unpacking.whole(target, half -> {
                    Files.writeString(half.resolve("first"), "1");
                    throw new IOException("The disk is full.");
                }))
                .hasMessage("The disk is full.");
        assertThat(target).doesNotExist();

        Unpacking.whole(target, half -> Files.writeString(half.resolve("second"), "2"));

        assertThat(target.resolve("second")).hasContent("2");
        assertThat(target.resolve("first")).doesNotExist();
    }

    @Test
    void whatIsWholeIsNotUnpackedAgain() throws IOException, InterruptedException {
        var target = folder.resolve("server-1.0");
        Unpacking.whole(target, half -> Files.writeString(half.resolve("data"), "kept"));

        Unpacking.whole(target, half -> Files.writeString(half.resolve("data"), "lost"));

        assertThat(target.resolve("data")).hasContent("kept");
    }

    @Test
    void programsStayExecutableAndTheTopFolderGoes() throws IOException {
        var zip = zip("server-1.0/bin/start", 0755, "server-1.0/conf/settings", 0644);

        Unpacking.zip(zip, folder.resolve("out"));

        assertThat(folder.resolve("out/bin/start")).isExecutable().hasContent("server-1.0/bin/start");
        assertThat(Files.getPosixFilePermissions(folder.resolve("out/conf/settings")))
                .doesNotContain(java.nio.file.attribute.PosixFilePermission.OWNER_EXECUTE);
    }

    @Test
    void anArchiveCanNotWriteOutsideItsFolder() throws IOException {
        var zip = zip("server-1.0/../../outside", 0644, "server-1.0/inside", 0644);

        assertThatThrownBy(() -> Unpacking.zip(zip, folder.resolve("a/b/out")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("outside the folder");

        assertThat(folder.resolve("a/outside")).doesNotExist();
    }

    private Path zip(String first, int firstMode, String second, int secondMode) throws IOException {
        var file = folder.resolve("archive.zip");
        try (var zip = new ZipArchiveOutputStream(file)) {
            add(zip, first, firstMode);
            add(zip, second, secondMode);
        }
        return file;
    }

    private static void add(ZipArchiveOutputStream zip, String name, int mode) throws IOException {
        var entry = new ZipArchiveEntry(name);
        entry.setUnixMode(mode);
        zip.putArchiveEntry(entry);
        zip.write(name.getBytes(StandardCharsets.UTF_8));
        zip.closeArchiveEntry();
    }
}
