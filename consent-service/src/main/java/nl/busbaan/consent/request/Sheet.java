package nl.busbaan.consent.request;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.busbaan.consent.colleague.Colleague;
import nl.busbaan.consent.colleague.ColleagueId;
import nl.busbaan.consent.resident.ResidentId;
import nl.busbaan.platform.time.WorkingHours;

/** A question as it was printed for a resident to sign (papier). It never changes, for nobody can change what he holds in his hand. */
@Entity
@Table(name = "question_sheet")
class Sheet {
    @Id
    private UUID id;

    @Column(name = "request_id")
    private UUID question;

    /** Stands at the bottom of the paper. */
    private String number;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "resident"))
    private ResidentId resident;

    private String language;

    /** {@link SheetWords}, encrypted for the resident: the why in it is free text of a helper. */
    private byte[] wording;

    @Column(name = "notice_version")
    private int noticeVersion;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "made_by"))
    private ColleagueId madeBy;

    @Column(name = "made_by_label")
    private String madeByLabel;

    @Column(name = "made_at")
    private Instant madeAt;

    protected Sheet() {}

    Sheet(UUID id, String number, ConsentRequest question, Content content, Making making) {
        this.id = id;
        this.number = number;
        this.question = question.id();
        this.resident = question.resident();
        this.language = content.language();
        this.wording = content.wording();
        this.noticeVersion = content.noticeVersion();
        this.madeBy = making.by().id();
        this.madeByLabel = making.by().label();
        this.madeAt = making.at();
    }

    /**
     * @param language BCP 47
     * @param wording encrypted
     */
    record Content(String language, byte[] wording, int noticeVersion) {
        @Override
        public String toString() {
            return "Content[…]";
        }
    }

    /** Who made it, and when. */
    record Making(Colleague by, Instant at) {}

    /** Of paper we know the day only: it can be signed on the day that it was made. */
    boolean madeAfter(LocalDate day) {
        return day.isBefore(LocalDate.ofInstant(madeAt, WorkingHours.ZONE));
    }

    /** Binds the ciphertext of the wording to this row. */
    static String contextOf(UUID sheet) {
        return "question-sheet:" + sheet;
    }

    UUID id() {
        return id;
    }

    UUID question() {
        return question;
    }

    String number() {
        return number;
    }

    ResidentId resident() {
        return resident;
    }

    String language() {
        return language;
    }

    byte[] wording() {
        return wording;
    }

    int noticeVersion() {
        return noticeVersion;
    }

    ColleagueId madeBy() {
        return madeBy;
    }

    String madeByLabel() {
        return madeByLabel;
    }

    Instant madeAt() {
        return madeAt;
    }
}
