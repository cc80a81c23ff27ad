package nl.busbaan.consent.legalbasis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What the record of processing says of the organisation itself (verwerkingsverantwoordelijke), AVG 30(1)(a), (c), (e) and (g). */
@Entity
@Table(name = "register_controller")
class Controller {
    @Id
    @Column(name = "organisation_id")
    private UUID organisation;

    private long version;
    private String contact;

    @Column(name = "dpo_contact")
    private String dpoContact;

    private String persons;
    private String security;
    private String transfers;

    protected Controller() {}

    Controller(UUID organisation, Details details) {
        this.organisation = organisation;
        change(details);
    }

    final void change(Details details) {
        contact = details.contact();
        dpoContact = details.dpoContact();
        persons = details.persons();
        security = details.security();
        transfers = details.transfers();
        version++;
    }

    /**
     * @param persons categories of people whose data is processed
     * @param security measures, in general words
     * @param transfers outside the European Economic Area, with their safeguards
     */
    record Details(String contact, String dpoContact, String persons, String security, String transfers) {
        /** Nobody filled them in yet. */
        static final Details NONE = new Details("", "", "", "", "");
    }

    Details details() {
        return new Details(contact, dpoContact, persons, security, transfers);
    }

    long version() {
        return version;
    }
}
