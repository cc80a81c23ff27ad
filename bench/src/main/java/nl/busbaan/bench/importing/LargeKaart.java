package nl.busbaan.bench.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A sociale kaart as large as one likes, of made-up names and the code lists of the sample. The same numbers give the same kaart. */
final class LargeKaart {
    private static final List<String> CODE_LISTS =
            List.of("roles.csv", "life-domains.csv", "life-events.csv", "areas.csv", "synonyms.csv");
    private static final List<String> GIVEN = List.of(
            "Noor",
            "Daan",
            "Samira",
            "Karim",
            "Marijke",
            "Orhan",
            "Wendy",
            "Petra",
            "Bilal",
            "Anoushka",
            "Koen",
            "Natasha");
    private static final List<String> FAMILY = List.of(
            "van den Berg",
            "de Wit",
            "Bakkali",
            "el Idrissi",
            "Smit",
            "Kromhout",
            "van der Linden",
            "Amezian",
            "Soekhai",
            "Yavuz");
    private static final List<String> SUBJECTS = List.of(
            "schulden",
            "huur",
            "bijstand",
            "mantelzorg",
            "jeugdhulp",
            "verslaving",
            "werk zoeken",
            "taal leren",
            "Wmo",
            "toeslagen");
    private static final List<String> AREAS =
            List.of("centrum", "west", "nieuw-west", "zuid", "oost", "noord", "zuidoost", "weesp");
    private static final String SOURCE = ",bench,2026-11-01,2026-11-01\n";
    /** People of one team are duo partners two by two, so the size is even. */
    private static final int TEAM_SIZE = 20;

    private final Path sample;
    private final int professionals;
    private final int others;
    private final Random random = new Random(42);

    /**
     * Of so many professionals and other entries.
     *
     * @param sample folder of the sample data
     */
    LargeKaart(Path sample, int professionals, int others) {
        this.sample = sample;
        this.professionals = professionals;
        this.others = others;
    }

    private int teams() {
        return Math.max(1, professionals / TEAM_SIZE);
    }

    private int organisations() {
        return Math.max(1, teams() / 10);
    }

    /** Half of what is left after organisations and teams. */
    private int offerings() {
        return Math.max(1, (others - teams() - organisations()) / 2);
    }

    private int initiatives() {
        return Math.max(1, others - teams() - organisations() - offerings());
    }

    int entries() {
        return professionals + teams() + organisations() + offerings() + initiatives();
    }

    byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String file : CODE_LISTS) {
                zip.putNextEntry(new ZipEntry(file));
                zip.write(Files.readAllBytes(sample.resolve(file)));
                zip.closeEntry();
            }
            write(
                    zip,
                    "organisations.csv",
                    organisations(),
                    "externalId,name,kind,description,lifeDomains,areas,website,phone,email",
                    (line, i) ->
                            line.append("o-%d,Organisatie %d,OTHER,Helpt bij %s en %s.,financien,%s,,+31 20 000 0000,"
                                    .formatted(i, i, subject(), subject(), area())));
            write(
                    zip,
                    "teams.csv",
                    teams(),
                    "externalId,organisation,name,task,description,areas,phone,email,workingHours,lead",
                    (line, i) ->
                            line.append("t-%d,o-%d,Team %d,WMO,Werkt aan %s.,%s,+31 20 000 0000,,mo-fr 09:00-17:00,p-%d"
                                    .formatted(i, i % organisations(), i, subject(), area(), i * TEAM_SIZE)));
            write(
                    zip,
                    "professionals.csv",
                    teams() * TEAM_SIZE,
                    "externalId,givenName,familyName,role,team,organisation,mandate,mandateAmountEur,decidesAlone,expertise,languages,areas,phone,email,workingHours,duoPartner,standIns,lifeDomains,generated",
                    this::professional);
            write(
                    zip,
                    "offerings.csv",
                    offerings(),
                    "externalId,name,kind,organisation,team,summary,conditions,whoDecides,termDays,documents,lifeDomains,lifeEvents,targetGroups,areas,needs",
                    (line, i) -> line.append(
                            "f-%d,Hulp bij %s %d,SERVICE,o-%d,,Hulp bij %s.,U woont in de stad.,klantmanager,56,,financien,,iedereen,%s,ik heb hulp nodig met %s|%s lukt niet"
                                    .formatted(
                                            i,
                                            subject(),
                                            i,
                                            i % organisations(),
                                            subject(),
                                            area(),
                                            subject(),
                                            subject())));
            write(
                    zip,
                    "initiatives.csv",
                    initiatives(),
                    "externalId,name,organisation,description,wishes,lifeDomains,targetGroups,languages,areas,phone,contactName,openingHours,needs",
                    (line, i) -> line.append(
                            "i-%d,Buren helpen %d,,Samen bezig met %s.,,sociaal-netwerk,iedereen,Nederlands,%s,+31 20 000 0000,,,iemand die meegaat"
                                    .formatted(i, i, subject(), area())));
        }
        return bytes.toByteArray();
    }

    private void professional(StringBuilder line, int i) {
        int team = i / TEAM_SIZE;
        int duo = i % 2 == 0 ? i + 1 : i - 1;
        line.append(
                "p-%d,%s,%s,%s,t-%d,o-%d,beslist over %s,250,%b,%s|%s,Nederlands|Turks,%s,+31 20 000 0000,p%d@bench.example,mo-fr 09:00-17:00,p-%d,p-%d,financien,true"
                        .formatted(
                                i,
                                one(GIVEN),
                                one(FAMILY),
                                i % TEAM_SIZE == 0 ? "teamleider" : "klantmanager",
                                team,
                                team % organisations(),
                                subject(),
                                i % 2 == 0,
                                subject(),
                                subject(),
                                area(),
                                i,
                                duo,
                                team * TEAM_SIZE));
    }

    private interface Line {
        void of(StringBuilder line, int i);
    }

    private void write(ZipOutputStream zip, String file, int count, String header, Line line) throws IOException {
        zip.putNextEntry(new ZipEntry(file));
        zip.write((header + ",source,sourceDate,lastConfirmed\n").getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < count; i++) {
            var text = new StringBuilder();
            line.of(text, i);
            zip.write(text.append(SOURCE).toString().getBytes(StandardCharsets.UTF_8));
        }
        zip.closeEntry();
    }

    private String subject() {
        return one(SUBJECTS);
    }

    private String area() {
        return one(AREAS);
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
