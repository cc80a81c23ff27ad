package nl.busbaan.directory.entry;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Fired in the transaction that changes the sociale kaart. It names the narrowest part that holds all documents the change may touch: a
 * new name of an organisation is also in the documents of its teams, people and offerings, a new telephone number of one
 * professional in his own only.
 */
public sealed interface DirectoryChanged {
    /** An import. */
    record Everything() implements DirectoryChanged {}

    record InOrganisation(UUID organisation) implements DirectoryChanged {}

    /** @param teams those he is in, and those he was in before */
    record OneProfessional(UUID professional, Set<UUID> teams) implements DirectoryChanged {
        public OneProfessional {
            teams = Set.copyOf(teams);
        }
    }

    /** Entries of any kind, such as all that use a code that is called otherwise now; possibly none, when only a list changed. */
    record Several(Set<UUID> entries) implements DirectoryChanged {
        public Several {
            entries = Set.copyOf(entries);
        }
    }

    /** @param deciding who decided on it, and who decides now; empty when they aren't told otherwise by the change */
    record OneOffering(UUID offering, List<Deciding> deciding) implements DirectoryChanged {
        public OneOffering {
            deciding = List.copyOf(deciding);
        }
    }

    /**
     * Whoever has one of the roles there.
     *
     * @param team null for the whole organisation
     */
    record Deciding(UUID organisation, @Nullable UUID team, List<String> roles) {}

    record OneInitiative(UUID initiative) implements DirectoryChanged {}
}
