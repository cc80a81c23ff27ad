package nl.busbaan.directory.reachability;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Reachability as callers read it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Reachability")
public record ReachabilityView(
        @Schema(required = true) State state,

        @Schema(required = true, examples = "Neemt op tot 17.00 uur, daarna Samira Bakkali.")
        String sentence,

        @Nullable Instant until,
        @Nullable Instant nextOpen,
        @Nullable Person standIn,
        @Nullable Team team) {

    /** A colleague by name. */
    @Schema(name = "NamedPerson")
    public record Person(UUID id, String name) {}

    /** Whom to ask when nobody stands in, or he doesn't answer either. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "StandInTeam")
    public record Team(UUID id, String name, @Nullable String phone) {}

    /** The four answers, without what goes with them. */
    public enum State {
        NOW,
        LATER,
        AWAY,
        UNKNOWN
    }

    public static ReachabilityView of(Reachability reachability, Instant now) {
        String sentence = Sentences.of(reachability, now);
        Person standIn = person(reachability.standIn());
        Team team = team(reachability.team());
        return switch (reachability) {
            case Reachability.Now r -> new ReachabilityView(State.NOW, sentence, r.until(), null, standIn, team);
            case Reachability.Later r -> new ReachabilityView(State.LATER, sentence, null, r.nextOpen(), standIn, team);
            case Reachability.Away r -> new ReachabilityView(State.AWAY, sentence, null, r.nextOpen(), standIn, team);
            case Reachability.Unknown r -> new ReachabilityView(State.UNKNOWN, sentence, null, null, standIn, team);
        };
    }

    private static @Nullable Team team(Optional<TeamDesk> team) {
        return team.map(t -> new Team(t.id(), t.name(), t.phone())).orElse(null);
    }

    private static @Nullable Person person(Optional<StandIn> standIn) {
        return standIn.map(s -> new Person(s.id(), s.name())).orElse(null);
    }
}
