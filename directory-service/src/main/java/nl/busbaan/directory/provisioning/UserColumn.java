package nl.busbaan.directory.provisioning;

import java.util.Arrays;
import java.util.Optional;

/** Attributes of a user that the database knows as they are shown; text without regard to case is there in lower case. */
enum UserColumn {
    ID("id", "id", Type.ID),
    EXTERNAL_ID("externalId", "external_id", Type.TEXT),
    USER_NAME("userName", "user_name", Type.TEXT),
    FAMILY_NAME("name.familyName", "family_name", Type.TEXT),
    GIVEN_NAME("name.givenName", "given_name", Type.TEXT),
    DISPLAY_NAME("displayName", "display_name", Type.TEXT),
    ACTIVE("active", "active", Type.FLAG),
    CREATED("meta.created", "created", Type.MOMENT),
    LAST_MODIFIED("meta.lastModified", "changed", Type.MOMENT);

    /** How values are compared. */
    enum Type {
        ID,
        TEXT,
        FLAG,
        MOMENT
    }

    private final String path;
    private final String column;
    private final Type type;

    UserColumn(String path, String column, Type type) {
        this.path = path;
        this.column = column;
        this.type = type;
    }

    static Optional<UserColumn> of(Target target) {
        Attribute sub = target.sub();
        String path =
                sub == null ? target.attribute().name() : target.attribute().name() + "." + sub.name();
        return target.extension() == null
                ? Arrays.stream(values()).filter(c -> c.path.equals(path)).findFirst()
                : Optional.empty();
    }

    String column() {
        return column;
    }

    Type type() {
        return type;
    }
}
