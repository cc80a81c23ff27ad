package nl.busbaan.messaging.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.busbaan.messaging.colleague.Colleagues;
import nl.busbaan.messaging.colleague.Person;
import nl.busbaan.messaging.colleague.ProfessionalId;
import nl.busbaan.messaging.colleague.Team;
import nl.busbaan.messaging.colleague.TeamId;
import nl.busbaan.messaging.colleague.Teams;
import nl.busbaan.messaging.initiative.Initiatives;
import org.jspecify.annotations.Nullable;

/** Makes sentences of steps: for professionals and, in other words, for the resident (B1, "u"). */
@ApplicationScoped
public class Narrator {
    private final Texts texts;
    private final Colleagues colleagues;
    private final Teams teams;
    private final Initiatives initiatives;
    private final Clock clock;

    Narrator(Texts texts, Colleagues colleagues, Teams teams, Initiatives initiatives, Clock clock) {
        this.texts = texts;
        this.colleagues = colleagues;
        this.teams = teams;
        this.initiatives = initiatives;
        this.clock = clock;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Told(Instant at, String text, @Nullable Person who) {}

    public enum Reader {
        PROFESSIONAL,
        RESIDENT
    }

    public List<Told> tell(List<Step> steps, Reader reader) {
        return tell(steps, reader, moment -> texts.moment(moment, clock));
    }

    /** To the resident, in words that still hold when he reads them again next year. */
    public List<Told> tellForKeeping(List<Step> steps) {
        return tell(steps, Reader.RESIDENT, texts::momentFully);
    }

    private List<Told> tell(List<Step> steps, Reader reader, Function<Instant, String> moments) {
        return steps.stream().map(step -> tell(step, reader, moments)).toList();
    }

    private Told tell(Step step, Reader reader, Function<Instant, String> moments) {
        Map<String, String> values = new HashMap<>();
        step.who().ifPresent(who -> values.put("who", named(who, reader)));
        step.other().ifPresent(other -> values.put("other", named(other, reader)));
        step.team().ifPresent(team -> values.put("team", teamName(team)));
        step.initiative().ifPresent(initiative -> values.put("initiative", initiatives.name(initiative)));
        step.moment().ifPresent(moment -> values.put("moment", moments.apply(moment)));
        String key = step.code().name() + (reader == Reader.RESIDENT ? ".resident" : "");
        return new Told(
                step.at(),
                texts.say(key, values),
                step.who().map(colleagues::person).orElse(null));
    }

    /** The resident also hears for whom someone works; colleagues see that beside the name. */
    private String named(ProfessionalId id, Reader reader) {
        Person person = colleagues.person(id);
        return reader == Reader.RESIDENT && person.organisationName() != null
                ? texts.say("person.at", Map.of("who", person.name(), "organisation", person.organisationName()))
                : person.name();
    }

    public String teamName(TeamId id) {
        return teams.of(id).map(Team::name).orElseGet(() -> texts.say("team.unknown", Map.of()));
    }
}
