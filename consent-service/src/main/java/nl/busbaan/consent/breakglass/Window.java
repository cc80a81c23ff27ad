package nl.busbaan.consent.breakglass;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A time in which a colleague may open a resident's data because of danger to life (noodgreep). */
@Entity
@Table(name = "break_glass_window")
class Window {
    @Id
    private UUID id;

    @Column(name = "resident")
    private UUID resident;

    @Column(name = "colleague_id")
    private UUID colleague;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    /** Why, in the colleague's words; encrypted for the resident. */
    @Column(name = "reason")
    private byte[] reason;

    protected Window() {}
}
