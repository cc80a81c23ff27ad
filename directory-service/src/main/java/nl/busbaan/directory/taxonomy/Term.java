package nl.busbaan.directory.taxonomy;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An entry of a code list, with the everyday words for it. */
@Entity
public class Term implements Listed<TermDetails> {

    /** Codes are unique per list. */
    @Embeddable
    public record TermId(@Enumerated(EnumType.STRING) TermKind kind, String code) implements Serializable {}

    @EmbeddedId
    private TermId id;

    @Version
    private long version;

    private String name;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> synonyms;

    protected Term() {}

    public Term(TermKind kind, String code, String name, List<String> synonyms) {
        this.id = new TermId(kind, code);
        this.name = name;
        this.synonyms = synonyms;
    }

    public TermKind kind() {
        return id.kind();
    }

    public String code() {
        return id.code();
    }

    public String name() {
        return name;
    }

    public List<String> synonyms() {
        return List.copyOf(synonyms);
    }

    @Override
    public ListName list() {
        return ListName.of(id.kind());
    }

    @Override
    public String key() {
        return id.code();
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public TermDetails details() {
        return new TermDetails(name, synonyms);
    }

    @Override
    public void change(TermDetails changed) {
        name = changed.name();
        synonyms = changed.synonyms();
    }
}
