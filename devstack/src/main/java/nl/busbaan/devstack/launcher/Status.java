package nl.busbaan.devstack.launcher;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.busbaan.devstack.Devstack;
import nl.busbaan.devstack.Home;
import nl.busbaan.devstack.Launches;
import nl.busbaan.devstack.ManagedProcess;
import nl.busbaan.devstack.Proc;
import nl.busbaan.devstack.Profile;
import nl.busbaan.devstack.Progress;
import nl.busbaan.devstack.product.Service;
import nl.busbaan.devstack.product.Services;

/** {@code ./busbaan status}: every process with its pid, port, health and memory. */
final class Status {
    private static final int NOT_ALL_UP = 3;

    private final List<Row> rows;

    Status(Home home, Profile profile) {
        var stack = Devstack.of(home, profile, new Launches(), Progress.silent());
        var services = Services.of(home, profile, new Launches(), Progress.silent());
        rows = new ArrayList<>();
        stack.names().forEach(name -> rows.add(row(stack.process(name), stack.port(name), stack.ready(name))));
        Arrays.stream(Service.values())
                .forEach(service ->
                        rows.add(row(services.process(service), service.port(profile), services.ready(service))));
    }

    private record Row(String name, String pid, int port, String health, long memory) {}

    private static Row row(ManagedProcess process, int port, boolean ready) {
        var pid = process.pid();
        if (pid.isEmpty()) {
            return new Row(process.name(), "-", port, "stopped", 0);
        }
        return new Row(
                process.name(),
                Long.toString(pid.getAsLong()),
                port,
                ready ? "ready" : "NOT READY",
                Proc.memoryMiB(pid.getAsLong()));
    }

    int print() {
        System.out.printf("%-20s %8s %6s  %-10s %9s%n", "process", "pid", "port", "health", "memory");
        for (Row row : rows) {
            System.out.printf(
                    "%-20s %8s %6d  %-10s %5d MiB%n", row.name(), row.pid(), row.port(), row.health(), row.memory());
        }
        var total = rows.stream().mapToLong(Row::memory).sum();
        System.out.printf("%-20s %8s %6s  %-10s %5d MiB%n", "together", "", "", "", total);
        return rows.stream().allMatch(row -> row.health().equals("ready")) ? 0 : NOT_ALL_UP;
    }
}
