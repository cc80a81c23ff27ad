package nl.busbaan.bench.scim;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An organisation with so many people, of whom the first so many are in one team and the others in teams of twenty. */
record Staff(String name, int users, int together) {
    private static final int USUAL_TEAM = 20;
    private static final String ORGANISATIONS =
            "externalId,name,kind,description,lifeDomains,areas,website,phone,email,source,sourceDate,lastConfirmed\n";
    private static final String TEAMS =
            "externalId,organisation,name,task,description,areas,phone,email,workingHours,lead,lastConfirmed,source,sourceDate\n";
    private static final String PROFESSIONALS =
            "externalId,givenName,familyName,role,team,organisation,mandate,mandateAmountEur,decidesAlone,expertise,languages,areas,phone,email,workingHours,duoPartner,standIns,lifeDomains,generated,lastConfirmed,source,sourceDate\n";
    private static final List<String> CODE_LISTS = List.of("roles.csv", "life-domains.csv", "areas.csv");

    static byte[] zip(Path sample, List<Staff> all) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : CODE_LISTS) {
                zip.putNextEntry(new ZipEntry(file));
                zip.write(Files.readAllBytes(sample.resolve(file)));
                zip.closeEntry();
            }
            file(zip, "organisations.csv", ORGANISATIONS, all, Staff::organisation);
            file(zip, "teams.csv", TEAMS, all, Staff::teams);
            file(zip, "professionals.csv", PROFESSIONALS, all, Staff::people);
        }
        return bytes.toByteArray();
    }

    private static void file(
            ZipOutputStream zip, String name, String header, List<Staff> all, Function<Staff, Stream<String>> rows)
            throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        write(zip, header);
        for (var staff : all) {
            for (var row : rows.apply(staff).toList()) {
                write(zip, row);
            }
        }
        zip.closeEntry();
    }

    private Stream<String> organisation() {
        return Stream.of("%1$s,%1$s,OTHER,Voor de meting.,,zuidoost,,+31 20 000 0000,,bench,2026-11-01,2026-11-01\n"
                .formatted(name));
    }

    private Stream<String> teams() {
        return IntStream.rangeClosed(0, team(users - 1))
                .mapToObj(team ->
                        "%1$s-%2$d,%1$s,%3$s,WMO,Voor de meting.,zuidoost,,,mo-fr 09:00-17:00,,2026-11-01,bench,2026-11-01\n"
                                .formatted(name, team, teamName(team)));
    }

    private Stream<String> people() {
        return IntStream.range(0, users)
                .mapToObj(user ->
                        "%1$s-p%2$d,Sam,Vries %2$d,sociaal-werker,%1$s-%3$d,%1$s,,,false,,Nederlands,,+31 20 000 0000,%4$s,mo-fr 09:00-17:00,,,,true,2026-11-01,bench,2026-11-01\n"
                                .formatted(name, user, team(user), userName(user)));
    }

    String userName(int user) {
        return "sam.%d@%s.example".formatted(user, name);
    }

    /** What SCIM finds the large team by. */
    String group() {
        return teamName(0);
    }

    private String teamName(int team) {
        return "Team %d van %s".formatted(team, name);
    }

    private int team(int user) {
        return user < together ? 0 : 1 + (user - together) / USUAL_TEAM;
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
