package nl.busbaan.gateway.edge;

import java.util.Set;

/** Where a code in the body is all that somebody brings: no session is used there, and one address can't go on trying. */
public final class CodePaths {
    private static final Set<String> ALL = Set.of(
            "/consent/v1/counter/visit",
            "/consent/v1/counter/answer",
            "/consent/v1/counter/withdrawal",
            "/messaging/v1/introduction-lookup",
            "/messaging/v1/introduction-answer");

    private CodePaths() {}

    public static boolean includes(String path) {
        return ALL.contains(path);
    }
}
