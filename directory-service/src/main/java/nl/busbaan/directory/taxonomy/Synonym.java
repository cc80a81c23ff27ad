package nl.busbaan.directory.taxonomy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What people say, and the official words for it. */
@Entity
public class Synonym {
    /** Place in the file its owner keeps. */
    @Id
    private int position;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> everyday;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> official;

    private @Nullable String owner;

    protected Synonym() {}

    public Synonym(int position, List<String> everyday, List<String> official, @Nullable String owner) {
        this.position = position;
        this.everyday = everyday;
        this.official = official;
        this.owner = owner;
    }

    public int position() {
        return position;
    }

    public List<String> everyday() {
        return List.copyOf(everyday);
    }

    public List<String> official() {
        return List.copyOf(official);
    }

    public Optional<String> owner() {
        return Optional.ofNullable(owner);
    }
}
