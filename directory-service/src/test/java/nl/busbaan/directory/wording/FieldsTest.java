package nl.busbaan.directory.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import nl.busbaan.directory.informal.InitiativeDetails;
import nl.busbaan.directory.offering.OfferingDetails;
import nl.busbaan.directory.organisation.OrganisationDetails;
import nl.busbaan.directory.organisation.TeamDetails;
import nl.busbaan.directory.professional.ProfessionalDetails;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                OrganisationDetails.class,
                TeamDetails.class,
                ProfessionalDetails.class,
                OfferingDetails.class,
                InitiativeDetails.class
            })
    void every_field_of_an_entry_has_a_dutch_name(Class<?> details) {
        assertThat(Arrays.stream(details.getRecordComponents()).map(RecordComponent::getName))
                .allMatch(Fields::knows);
    }
}
