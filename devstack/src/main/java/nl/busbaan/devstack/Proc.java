package nl.busbaan.devstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** What Linux tells about processes, memory and ports in /proc. */
public final class Proc {
    private static final Path ROOT = Path.of("/proc");

    /** Fields of /proc/PID/stat after the command's closing parenthesis: state first, then the number of threads and the start time. */
    private static final int STATE = 0;

    private static final int THREADS = 17;
    private static final int START_TIME = 19;

    /** 127.0.0.1, ::1 and ::ffff:127.0.0.1 */
    private static final List<String> LOOPBACK =
            List.of("0100007F:", "00000000000000000000000001000000:", "0000000000000000FFFF00000100007F:");

    private Proc() {}

    /**
     * When the process started, in clock ticks since boot; empty when it is gone or a zombie. With the pid it is unique. A killed
     * process of which only the first thread is a zombie isn't gone yet: its other threads still hold the ports.
     */
    static OptionalLong startTicks(long pid) {
        try {
            var stat = Files.readString(ROOT.resolve(Long.toString(pid)).resolve("stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            var zombie = fields[STATE].equals("Z") && Integer.parseInt(fields[THREADS]) <= 1;
            return zombie || fields[STATE].equals("X")
                    ? OptionalLong.empty()
                    : OptionalLong.of(Long.parseLong(fields[START_TIME]));
        } catch (IOException gone) {
            return OptionalLong.empty();
        }
    }

    static String bootId() {
        try {
            return Files.readString(ROOT.resolve("sys/kernel/random/boot_id")).strip();
        } catch (IOException unreadable) {
            return "unknown";
        }
    }

    /** Memory of a process and its children in MiB, shared pages divided over those who share them (PSS). */
    public static long memoryMiB(long pid) {
        var tree = Stream.concat(
                ProcessHandle.of(pid).stream(), ProcessHandle.of(pid).stream().flatMap(ProcessHandle::descendants));
        return tree.mapToLong(handle -> pssKiB(handle.pid())).sum() / 1024;
    }

    private static long pssKiB(long pid) {
        try (var lines = Files.lines(ROOT.resolve(Long.toString(pid)).resolve("smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException | java.io.UncheckedIOException gone) {
            return 0;
        }
    }

    static long availableMemoryMiB() {
        try (var lines = Files.lines(ROOT.resolve("meminfo"))) {
            return lines.filter(line -> line.startsWith("MemAvailable:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    / 1024;
        } catch (IOException unreadable) {
            return Long.MAX_VALUE;
        }
    }

    /** Who listens on the port, as "command line (pid 12)"; empty when nobody does or the system doesn't tell us. */
    static Optional<String> listener(int port) {
        var suffix = ":%04X".formatted(port);
        var inodes = listening()
                .filter(socket -> socket.address.endsWith(suffix))
                .map(Listening::inode)
                .toList();
        return ProcessHandle.allProcesses()
                .filter(process -> holdsAny(process.pid(), inodes))
                .map(process -> "%s (pid %d)".formatted(commandLine(process.pid()), process.pid()))
                .findFirst();
    }

    /** Sockets of the process that other machines can reach, as the kernel writes their addresses in hexadecimals. */
    static List<String> reachableFromElsewhere(long pid) {
        return listening()
                .filter(socket -> LOOPBACK.stream().noneMatch(socket.address::startsWith))
                .filter(socket -> holdsAny(pid, List.of(socket.inode)))
                .map(Listening::address)
                .toList();
    }

    /** @param inode as the process that holds it names it */
    private record Listening(String address, String inode) {}

    private static Stream<Listening> listening() {
        return Stream.of("tcp", "tcp6")
                .flatMap(table -> listening(ROOT.resolve("net").resolve(table)));
    }

    private static Stream<Listening> listening(Path table) {
        try (var lines = Files.lines(table)) {
            return lines
                    .map(line -> line.strip().split("\\s+"))
                    .filter(row -> row.length > 9 && row[3].equals("0A"))
                    .map(row -> new Listening(row[1], "socket:[" + row[9] + "]"))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            return Stream.empty();
        }
    }

    private static boolean holdsAny(long pid, List<String> sockets) {
        if (sockets.isEmpty()) {
            return false;
        }
        try (var descriptors = Files.list(ROOT.resolve(Long.toString(pid)).resolve("fd"))) {
            return descriptors.anyMatch(descriptor -> sockets.contains(linkTarget(descriptor)));
        } catch (IOException | java.io.UncheckedIOException notOurs) {
            return false;
        }
    }

    private static String linkTarget(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException gone) {
            return "";
        }
    }

    private static String commandLine(long pid) {
        try {
            var line = Files.readString(ROOT.resolve(Long.toString(pid)).resolve("cmdline"))
                    .replace('\0', ' ')
                    .strip();
            return line.length() > 80 ? line.substring(0, 80) + "…" : line;
        } catch (IOException gone) {
            return "unknown process";
        }
    }

    /** Processes whose environment has this entry, parents first. */
    static List<Long> withEnvironment(String entry) {
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(pid -> environment(pid).contains(entry))
                .sorted()
                .toList();
    }

    private static List<String> environment(long pid) {
        try {
            return List.of(Files.readString(ROOT.resolve(Long.toString(pid)).resolve("environ"))
                    .split("\0"));
        } catch (IOException notOurs) {
            return List.of();
        }
    }
}
