package nl.busbaan.consent.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.busbaan.consent.colleague.Colleague;
import nl.busbaan.consent.colleague.ColleagueId;
import nl.busbaan.consent.colleague.Colleagues;
import nl.busbaan.consent.colleague.RoleWords;
import nl.busbaan.consent.kind.CodeLists;
import nl.busbaan.consent.kind.CodeNames;
import nl.busbaan.consent.resident.ResidentId;
import org.jspecify.annotations.Nullable;

/** Every decision about one resident. There are more of them than readings, so the papers they rest on stay where they are. */
@ApplicationScoped
public class DecisionCopies {
    private final DecisionLog log;
    private final Colleagues colleagues;
    private final CodeLists lists;
    private final CodeNames names;
    private final RoleWords roles;

    DecisionCopies(DecisionLog log, Colleagues colleagues, CodeLists lists, CodeNames names, RoleWords roles) {
        this.log = log;
        this.colleagues = colleagues;
        this.lists = lists;
        this.names = names;
        this.roles = roles;
    }

    private record Row(
            Instant at,
            boolean permitted,
            String answer,
            String code,
            @Nullable UUID subject,
            @Nullable String kind,
            @Nullable String purpose,
            @Nullable String basis,
            @Nullable String article,
            @Nullable String registerEntry) {}

    /** Newest first. Call it inside a transaction. */
    public List<DecisionCopy> of(ResidentId resident) {
        Map<UUID, Optional<String>> known = new HashMap<>();
        return log
                .getEntityManager()
                .createQuery("""
                        select d.at, d.decision, d.answer, d.code, d.subject, d.kind, d.purpose, d.basis, d.article, d.registerEntry
                        from DecisionRecord d where d.resident = :resident order by d.at desc, d.id desc
                        """, Row.class)
                .setParameter("resident", resident.value())
                .getResultList()
                .stream()
                .map(row -> copy(row, known))
                .toList();
    }

    private DecisionCopy copy(Row row, Map<UUID, Optional<String>> known) {
        return new DecisionCopy(
                row.at(),
                row.permitted(),
                row.answer(),
                row.code(),
                Optional.ofNullable(row.subject())
                        .flatMap(subject -> known.computeIfAbsent(subject, this::who))
                        .orElse(null),
                Optional.ofNullable(row.kind())
                        .flatMap(lists::kind)
                        .map(names::name)
                        .orElse(null),
                Optional.ofNullable(row.purpose())
                        .flatMap(lists::purpose)
                        .map(names::name)
                        .orElse(null),
                row.basis(),
                row.article(),
                row.registerEntry());
    }

    /** "de klantmanager van Gemeente Amsterdam". */
    private Optional<String> who(UUID subject) {
        return colleagues
                .findByIdOptional(new ColleagueId(subject))
                .flatMap(Colleague::mainAssignment)
                .map(roles::inSentence);
    }
}
