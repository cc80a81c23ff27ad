package nl.busbaan.messaging.colleague;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets entities of all features use the id records as columns. */
final class IdConverters {
    private IdConverters() {}

    @Converter(autoApply = true)
    static class OfProfessional implements AttributeConverter<@Nullable ProfessionalId, @Nullable UUID> {
        @Override
        public @Nullable UUID convertToDatabaseColumn(@Nullable ProfessionalId id) {
            return id == null ? null : id.value();
        }

        @Override
        public @Nullable ProfessionalId convertToEntityAttribute(@Nullable UUID value) {
            return value == null ? null : new ProfessionalId(value);
        }
    }

    @Converter(autoApply = true)
    static class OfTeam implements AttributeConverter<@Nullable TeamId, @Nullable UUID> {
        @Override
        public @Nullable UUID convertToDatabaseColumn(@Nullable TeamId id) {
            return id == null ? null : id.value();
        }

        @Override
        public @Nullable TeamId convertToEntityAttribute(@Nullable UUID value) {
            return value == null ? null : new TeamId(value);
        }
    }
}
