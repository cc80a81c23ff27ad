package nl.busbaan.directory.taxonomy;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.OptimisticLock;

/** What people say, and the official words for it (zoekwoordregel). */
@Entity
public class Synonym implements Listed<SynonymDetails> {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SynonymId id;

    @Version
    private long version;

    /** Which rule comes first when two say as much; the order of the file. Moving one makes it no other rule. */
    @OptimisticLock(excluded = true)
    private int position;

    @Embedded
    private SynonymDetails details;

    protected Synonym() {}

    public Synonym(SynonymId id, int position, SynonymDetails details) {
        this.id = id;
        this.position = position;
        this.details = details;
    }

    public SynonymId id() {
        return id;
    }

    @Override
    public ListName list() {
        return ListName.SYNONYMS;
    }

    @Override
    public String key() {
        return id.toString();
    }

    @Override
    public long version() {
        return version;
    }

    public int position() {
        return position;
    }

    public void moveTo(int place) {
        position = place;
    }

    @Override
    public SynonymDetails details() {
        return details;
    }

    @Override
    public void change(SynonymDetails changed) {
        details = changed;
    }

    public List<String> everyday() {
        return details.everyday();
    }

    public List<String> official() {
        return details.official();
    }

    public Optional<String> owner() {
        return Optional.ofNullable(details.owner());
    }
}
