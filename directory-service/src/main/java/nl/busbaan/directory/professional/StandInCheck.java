package nl.busbaan.directory.professional;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.busbaan.directory.taxonomy.CodeCheck;
import org.jspecify.annotations.Nullable;

/** Who stands in must be somebody else, who is on the map. */
@ApplicationScoped
class StandInCheck {
    private static final String NO_COLLEAGUE = "Deze collega staat niet (meer) op de kaart.";
    private static final String NOT_HIMSELF = "Iemand vervangt zichzelf niet. Kies een ander.";

    private final Professionals professionals;

    StandInCheck(Professionals professionals) {
        this.professionals = professionals;
    }

    /** @param before what the fields are called by in the request stands after this */
    void onTheMap(String before, @Nullable ProfessionalId duo, List<ProfessionalId> standIns, CodeCheck check) {
        Set<UUID> found = professionals
                .activeAmong(Stream.concat(Stream.ofNullable(duo), standIns.stream())
                        .map(ProfessionalId::value)
                        .toList())
                .stream()
                .map(Professional::key)
                .collect(Collectors.toSet());
        check.exists(before + "duoPartnerId", duo == null || found.contains(duo.value()), NO_COLLEAGUE);
        for (int i = 0; i < standIns.size(); i++) {
            boolean exists = found.contains(standIns.get(i).value());
            check.exists(before + "standInIds[" + i + "]", exists, NO_COLLEAGUE);
        }
    }

    /** Who is away can't be asked to take over from himself. */
    void othersThan(
            ProfessionalId self,
            String before,
            @Nullable ProfessionalId duo,
            List<ProfessionalId> standIns,
            CodeCheck check) {
        check.exists(before + "duoPartnerId", !self.equals(duo), NOT_HIMSELF);
        int place = standIns.indexOf(self);
        check.exists(before + "standInIds[" + place + "]", place < 0, NOT_HIMSELF);
    }
}
