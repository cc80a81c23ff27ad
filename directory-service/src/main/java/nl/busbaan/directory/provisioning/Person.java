package nl.busbaan.directory.provisioning;

import java.time.LocalDate;
import java.util.List;
import nl.busbaan.directory.professional.Assignment;
import nl.busbaan.directory.professional.ProfessionalDetails;
import org.jspecify.annotations.Nullable;

/** What a SCIM user says about a professional, apart from where he works. */
record Person(
        String givenName,
        String familyName,
        String role,
        String email,
        String phone,
        @Nullable String mandate,
        @Nullable Integer mandateAmountEur,
        boolean decidesAlone,
        String workingHours,
        List<String> expertise,
        List<String> languages,
        List<String> areas,
        List<String> lifeDomains) {

    /** Of somebody new. */
    ProfessionalDetails details(List<Assignment> assignments, String source, LocalDate today) {
        return new ProfessionalDetails(
                givenName,
                familyName,
                assignments,
                mandate,
                mandateAmountEur,
                decidesAlone,
                expertise,
                languages,
                areas,
                lifeDomains,
                phone,
                email,
                workingHours,
                null,
                List.of(),
                false,
                source,
                today,
                today);
    }

    /** Of somebody who is on the map already: what SCIM doesn't know stays. */
    ProfessionalDetails details(List<Assignment> assignments, ProfessionalDetails present) {
        return new ProfessionalDetails(
                givenName,
                familyName,
                assignments,
                mandate,
                mandateAmountEur,
                decidesAlone,
                expertise,
                languages,
                areas,
                lifeDomains,
                phone,
                email,
                workingHours,
                present.duoPartnerId(),
                present.standInIds(),
                present.generated(),
                present.source(),
                present.sourceDate(),
                present.lastConfirmed());
    }

    @Override
    public String toString() {
        return "Person[…]";
    }
}
