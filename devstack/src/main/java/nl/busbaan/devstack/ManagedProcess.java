package nl.busbaan.devstack;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * One background process of a profile: started once, found again by later runs of the launcher, and stopped only when it
 * is really ours. Its pid file holds the pid with the start time and the boot, so a pid that the system gave to
 * another process later is never taken for it.
 */
public final class ManagedProcess {
    private static final long LARGE_LOG = 20L * 1024 * 1024;
    private static final Duration KILL_PATIENCE = Duration.ofSeconds(10);

    private final String name;
    private final Path pidFile;
    private final Path log;
    private final String mark;

    public ManagedProcess(Path profileFolder, String name) {
        this.name = name;
        this.pidFile = profileFolder.resolve("run").resolve(name + ".pid");
        this.log = profileFolder.resolve("logs").resolve(name + ".log");
        this.mark = "BUSBAAN_PROCESS=" + profileFolder.resolve(name);
    }

    /** What to run; the environment is all it gets besides PATH, HOME and LANG. */
    public record Command(List<String> line, Map<String, String> environment, Path folder) {}

    public String name() {
        return name;
    }

    public Path log() {
        return log;
    }

    /** The pid while it runs. */
    public OptionalLong pid() {
        try {
            var fields = Files.readString(pidFile).strip().split(" ");
            var pid = Long.parseLong(fields[0]);
            var started = Proc.startTicks(pid);
            var same = started.isPresent()
                    && started.getAsLong() == Long.parseLong(fields[1])
                    && Proc.bootId().equals(fields[2]);
            return same ? OptionalLong.of(pid) : OptionalLong.empty();
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException none) {
            return OptionalLong.empty();
        }
    }

    public boolean running() {
        return pid().isPresent();
    }

    /** Starts it, unless this run of the launcher is being broken off. */
    public void start(Command command, Account account, Launches launches) {
        try {
            killLeftovers();
            Files.createDirectories(parent(pidFile));
            Files.createDirectories(parent(log));
            keepLogSmall();
            var builder = new ProcessBuilder(account.command(command.line()))
                    .directory(command.folder().toFile())
                    .redirectInput(new File("/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            environment(builder.environment(), command);
            launches.launch(() -> {
                var process = builder.start();
                writePid(process.pid());
                return this;
            });
        } catch (IOException problem) {
            throw new Obstacle("%s can't be started: %s".formatted(name, problem.getMessage()), problem);
        }
    }

    private void environment(Map<String, String> environment, Command command) {
        var path = environment.getOrDefault("PATH", "/usr/local/bin:/usr/bin:/bin");
        environment.clear();
        environment.putAll(Map.of("PATH", path, "HOME", command.folder().toString(), "LANG", "C.UTF-8"));
        environment.putAll(command.environment());
        environment.put("BUSBAAN_PROCESS", mark.substring(mark.indexOf('=') + 1));
    }

    private void writePid(long pid) throws IOException {
        var started = Proc.startTicks(pid).orElse(0);
        var fresh = pidFile.resolveSibling(name + ".pid.new");
        Files.writeString(fresh, "%d %d %s%n".formatted(pid, started, Proc.bootId()));
        Files.move(fresh, pidFile, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void keepLogSmall() throws IOException {
        if (Files.exists(log) && Files.size(log) > LARGE_LOG) {
            Files.move(log, log.resolveSibling(name + ".1.log"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Asks it to stop and waits; what doesn't stop in time, and what a broken-off start left behind, is killed.
     *
     * @return whether it ended by itself
     */
    public boolean stop(String signal, Duration patience) {
        var clean = false;
        var pid = pid();
        if (pid.isPresent()) {
            var tree = tree(pid.getAsLong());
            signal(pid.getAsLong(), signal);
            clean = awaitEnd(tree, patience);
            killAll(tree);
        }
        killLeftovers();
        forget();
        return clean;
    }

    /** As a power cut would: no warning, no waiting for work in hand. */
    public void kill() {
        var pid = pid();
        if (pid.isPresent()) {
            killAll(tree(pid.getAsLong()));
        }
        killLeftovers();
        forget();
    }

    private static List<ProcessHandle> tree(long pid) {
        return ProcessHandle.of(pid).stream()
                .flatMap(root -> Stream.concat(Stream.of(root), root.descendants()))
                .toList();
    }

    private static void signal(long pid, String signal) {
        try {
            new ProcessBuilder("/bin/sh", "-c", "kill -%s %d".formatted(signal, pid))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException noShell) {
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void killAll(List<ProcessHandle> processes) {
        processes.stream().filter(ManagedProcess::alive).forEach(ProcessHandle::destroyForcibly);
        if (!awaitEnd(processes, KILL_PATIENCE)) {
            throw new Obstacle("A process of Busbaan can't be killed: " + processes);
        }
    }

    /** Processes that carry our mark without being in the pid file: a launcher was killed between starting and noting. */
    private void killLeftovers() {
        var leftovers = Proc.withEnvironment(mark).stream()
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .toList();
        killAll(leftovers);
    }

    private static boolean awaitEnd(List<ProcessHandle> processes, Duration patience) {
        var end = System.nanoTime() + patience.toNanos();
        while (processes.stream().anyMatch(ManagedProcess::alive)) {
            if (System.nanoTime() > end) {
                return false;
            }
            Pause.of(Duration.ofMillis(50));
        }
        return true;
    }

    /** A zombie counts as ended: in a container nobody may ever collect it. */
    private static boolean alive(ProcessHandle process) {
        return Proc.startTicks(process.pid()).isPresent() && process.isAlive();
    }

    private void forget() {
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException problem) {
            throw new Obstacle("The file %s can't be removed: %s".formatted(pidFile, problem.getMessage()), problem);
        }
    }

    /** The last lines of its log, for a message about what went wrong. */
    public String lastLines(int count) {
        try {
            var lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - count), lines.size()));
        } catch (IOException none) {
            return "(no log)";
        }
    }

    private static Path parent(Path path) throws IOException {
        var parent = path.getParent();
        if (parent == null) {
            throw new IOException("The path %s has no parent.".formatted(path));
        }
        return parent;
    }
}
