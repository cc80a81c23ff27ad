package nl.busbaan.consent.legalbasis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Terms as JSON. They never change and every decision reads them, so what was read once isn't parsed again. */
@Converter
class TermsColumn implements AttributeConverter<Terms, String> {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final Map<String, Terms> READ = new ConcurrentHashMap<>();

    @Override
    public String convertToDatabaseColumn(Terms terms) {
        try {
            return JSON.writeValueAsString(terms);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("These terms can't be written: " + terms, e);
        }
    }

    @Override
    public Terms convertToEntityAttribute(String json) {
        return READ.computeIfAbsent(json, TermsColumn::parse);
    }

    private static Terms parse(String json) {
        try {
            return JSON.readValue(json, Terms.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("These terms of the register can't be read: " + json, e);
        }
    }
}
