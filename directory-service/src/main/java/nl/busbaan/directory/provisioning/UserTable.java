package nl.busbaan.directory.provisioning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.busbaan.directory.organisation.OrganisationId;

/**
 * An organisation's users as a table to search. Those SCIM knows and those it doesn't are two queries, because each can then be
 * answered from its own indexes; the database puts a condition into both and leaves out what it doesn't ask for.
 */
final class UserTable {
    /** What Java calls lower case, whatever the locale of the database. */
    private static final String LOWER = "lower(%s collate pg_unicode_fast)";

    private static final String NAME = "p.given_name || ' ' || p.family_name";
    private static final String COMMON =
            """
            %s as family_name, %s as given_name, lower(p.email) as email
            """.formatted(LOWER.formatted("p.family_name"), LOWER.formatted("p.given_name"));

    private static final String USERS = """
            select u.professional_id as id, u.user_name_key as user_name, u.external_id, %s as display_name,
                p.active and p.organisation_ids @> array[u.organisation_id] as active,
                u.created_at as created, u.changed_at as changed, %s as emails, %s
            from provisioned_user u left join professional p on p.id = u.professional_id
            where u.organisation_id = ?
            union all
            select p.id, lower(p.email), cast(null as text), %s, true,
                cast(null as timestamptz), cast(null as timestamptz), cast(null as text), %3$s
            from professional p
            where p.active and p.organisation_ids @> array[cast(? as uuid)]
                and not exists (select 1 from provisioned_user u where u.organisation_id = ? and u.professional_id = p.id)
            """.formatted(
                    LOWER.formatted("coalesce(u.attributes ->> 'displayName', " + NAME + ")"),
                    LOWER.formatted("cast(u.attributes -> 'emails' as text)"),
                    COMMON,
                    LOWER.formatted("(" + NAME + ")"));

    private UserTable() {}

    static String where(UserCondition condition) {
        return "select * from (%s) users where %s".formatted(USERS, condition.sql());
    }

    /** In the order in which the query asks for them. */
    static Object[] parameters(OrganisationId organisation, UserCondition condition, Object... last) {
        List<Object> all = new ArrayList<>(Collections.nCopies(3, organisation.value()));
        all.addAll(condition.parameters());
        all.addAll(List.of(last));
        return all.toArray();
    }
}
