package nl.busbaan.directory.taxonomy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/** A role (functie) of a professional. */
@Entity
public class Role {
    @Id
    private String code;

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
}
