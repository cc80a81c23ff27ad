package nl.busbaan.directory.taxonomy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A role (functie) of a professional. */
@Entity
public class Role implements Listed<RoleDetails> {
    @Id
    private String code;

    @Version
    private long version;

    private String name;

    @Enumerated(EnumType.STRING)
    private RoleCategory category;

    protected Role() {}

    public Role(String code, String name, RoleCategory category) {
        this.code = code;
        this.name = name;
        this.category = category;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public RoleCategory category() {
        return category;
    }

    @Override
    public ListName list() {
        return ListName.ROLES;
    }

    @Override
    public String key() {
        return code;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public RoleDetails details() {
        return new RoleDetails(name, category);
    }

    @Override
    public void change(RoleDetails changed) {
        name = changed.name();
        category = changed.category();
    }
}
