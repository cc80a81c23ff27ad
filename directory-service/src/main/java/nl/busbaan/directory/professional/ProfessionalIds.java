package nl.busbaan.directory.professional;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Keeps a list of ids as an array column. */
@Converter
class ProfessionalIds implements AttributeConverter<List<ProfessionalId>, UUID[]> {
    @Override
    public UUID[] convertToDatabaseColumn(List<ProfessionalId> ids) {
        return ids.stream().map(ProfessionalId::value).toArray(UUID[]::new);
    }

    @Override
    public List<ProfessionalId> convertToEntityAttribute(UUID[] ids) {
        return Arrays.stream(ids).map(ProfessionalId::new).toList();
    }
}
