package nl.busbaan.messaging.initiative;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class InitiativeIdConverter implements AttributeConverter<@Nullable InitiativeId, @Nullable UUID> {
    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable InitiativeId id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable InitiativeId convertToEntityAttribute(@Nullable UUID value) {
        return value == null ? null : new InitiativeId(value);
    }
}
