package nl.busbaan.devstack;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What this run has started. Breaking off closes it, after which nothing can be started any more and everything that
 * was can be taken down: no process slips through between the two.
 */
public final class Launches {
    private final List<ManagedProcess> processes = new ArrayList<>();
    private final Set<Process> tools = new HashSet<>();
    private boolean closed;

    interface Launch {
        ManagedProcess start() throws IOException;
    }

    synchronized void launch(Launch launch) throws IOException {
        refuseWhenClosed();
        processes.add(launch.start());
    }

    /** Runs a short-lived tool to its end; its output goes to the log file. */
    void run(String purpose, List<String> line, Map<String, String> environment, Path folder, Path log) {
        try {
            var process = tool(line, environment, folder, log);
            var exit = process.waitFor();
            synchronized (this) {
                tools.remove(process);
            }
            if (exit != 0) {
                throw new Obstacle("%s failed with exit code %d; its output is in %s.".formatted(purpose, exit, log));
            }
        } catch (IOException problem) {
            throw new Obstacle("%s can't be run: %s".formatted(purpose, problem.getMessage()), problem);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Obstacle("%s was broken off.".formatted(purpose), interrupted);
        }
    }

    private synchronized Process tool(List<String> line, Map<String, String> environment, Path folder, Path log)
            throws IOException {
        refuseWhenClosed();
        var builder = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(key -> !key.equals("PATH"));
        builder.environment().putAll(environment);
        var process = builder.start();
        tools.add(process);
        return process;
    }

    private void refuseWhenClosed() {
        if (closed) {
            throw new Obstacle("Broken off.");
        }
    }

    /** Ends what runs to completion and allows nothing new; what was started stays in {@link #started()}. */
    public synchronized void close() {
        closed = true;
        for (Process tool : tools) {
            tool.descendants().forEach(ProcessHandle::destroyForcibly);
            tool.destroyForcibly();
        }
    }

    /** Whether the run is being broken off. */
    public synchronized boolean closed() {
        return closed;
    }

    public synchronized List<ManagedProcess> started() {
        return List.copyOf(processes);
    }
}
