package nl.busbaan.directory.provisioning;

import org.jspecify.annotations.Nullable;

/** Refuses a call as RFC 7644 section 3.12 has it. The detail is English: who reads it runs an identity provider. */
final class ScimException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The {@code scimType} of an error, as the RFC lists them. */
    enum Type {
        INVALID_FILTER("invalidFilter", 400),
        TOO_MANY("tooMany", 400),
        UNIQUENESS("uniqueness", 409),
        MUTABILITY("mutability", 400),
        INVALID_SYNTAX("invalidSyntax", 400),
        INVALID_PATH("invalidPath", 400),
        NO_TARGET("noTarget", 400),
        INVALID_VALUE("invalidValue", 400);

        private final String word;
        private final int status;

        Type(String word, int status) {
            this.word = word;
            this.status = status;
        }
    }

    private final int status;
    private final @Nullable Type type;

    private ScimException(int status, @Nullable Type type, String detail) {
        super(detail);
        this.status = status;
        this.type = type;
    }

    static ScimException of(Type type, String detail) {
        return new ScimException(type.status, type, detail);
    }

    static ScimException of(int status, String detail) {
        return new ScimException(status, null, detail);
    }

    static ScimException invalidValue(String detail) {
        return of(Type.INVALID_VALUE, detail);
    }

    /** 404: it doesn't exist or is another organisation's; the answer is the same for both. */
    static ScimException notFound() {
        return of(404, "There is no such resource in this organisation.");
    }

    ScimError error() {
        return new ScimError(status, type == null ? null : type.word, String.valueOf(getMessage()));
    }
}
