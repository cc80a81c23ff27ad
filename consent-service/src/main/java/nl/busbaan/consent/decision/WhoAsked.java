package nl.busbaan.consent.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.busbaan.consent.colleague.Colleague;
import nl.busbaan.consent.colleague.Colleagues;
import nl.busbaan.consent.colleague.Teams;
import org.jspecify.annotations.Nullable;

/**
 * Who stands in a line of the decision log, for the officers who account for it: by his name of now and the job that he had then. The
 * resident never does.
 */
@ApplicationScoped
class WhoAsked {
    private final Colleagues colleagues;
    private final Teams teams;
    private final Papers papers;

    WhoAsked(Colleagues colleagues, Teams teams, Papers papers) {
        this.colleagues = colleagues;
        this.teams = teams;
        this.papers = papers;
    }

    /** By the line's id, of those whom we know, the departed too. */
    @Transactional
    Map<UUID, String> labels(Collection<DecisionRecord> lines) {
        Set<UUID> ids = lines.stream()
                .map(DecisionRecord::subject)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<UUID, Colleague> known = colleagues.known(ids).stream()
                .collect(Collectors.toMap(colleague -> colleague.id().value(), Function.identity()));
        return lines.stream()
                .filter(line -> known.containsKey(line.subject()))
                .collect(Collectors.toMap(
                        DecisionRecord::id, line -> label(Objects.requireNonNull(known.get(line.subject())), line)));
    }

    @Transactional
    @Nullable
    String label(DecisionRecord line) {
        return labels(List.of(line)).get(line.id());
    }

    private String label(Colleague colleague, DecisionRecord line) {
        String information = line.information();
        return information == null
                ? colleague.label()
                : colleague.labelAs(papers.facts(information).jobs().stream().findFirst());
    }

    /** "Sociaal raadslieden Zuidoost van Buurtteam Amsterdam Zuidoost" */
    @Transactional
    @Nullable
    String team(@Nullable UUID id) {
        return id == null
                ? null
                : teams.findByIdOptional(id)
                        .map(team -> team.name() + " van " + team.organisationName())
                        .orElse(null);
    }
}
