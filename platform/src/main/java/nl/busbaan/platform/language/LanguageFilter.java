package nl.busbaan.platform.language;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.problem.Problem;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import org.jspecify.annotations.Nullable;

/**
 * Residents read in the language that they ask for (RFC 9110, Accept-Language), if the message files speak it. Who works here reads
 * Dutch, for a screen in two languages helps nobody.
 */
class LanguageFilter {
    private final List<Locale> spoken;
    private final SecurityIdentity identity;
    private final CallLanguage call;
    private final ProblemTexts problems;

    LanguageFilter(
            @ConfigProperty(name = "busbaan.languages", defaultValue = "nl,en") List<String> tags,
            SecurityIdentity identity,
            CallLanguage call,
            ProblemTexts problems) {
        this.spoken = tags.stream().map(Locale::forLanguageTag).toList();
        this.identity = identity;
        this.call = call;
        this.problems = problems;
    }

    /** Before the filters that may refuse the call. */
    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    public void choose(ContainerRequestContext request, SimpleResourceInfo resource) {
        if (identity.hasRole(Roles.RESIDENT) || resource.getResourceClass().isAnnotationPresent(ForResidents.class)) {
            call.choose(bestOf(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE), spoken));
        }
    }

    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext response) {
        call.chosen().ifPresent(language -> {
            response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
            response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
            if (response.getEntity() instanceof Problem problem) {
                response.setEntity(problems.in(language, problem));
            }
        });
    }

    /** A header that can't be read asks for nothing. */
    static Locale bestOf(@Nullable String header, List<Locale> spoken) {
        if (header == null) {
            return ReaderLanguage.DUTCH;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(header), spoken);
            return found == null ? ReaderLanguage.DUTCH : found;
        } catch (IllegalArgumentException e) {
            return ReaderLanguage.DUTCH;
        }
    }
}
