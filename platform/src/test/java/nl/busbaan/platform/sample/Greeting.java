package nl.busbaan.platform.sample;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

@Entity
class Greeting {
    @Id
    UUID id;

    @Version
    int version;

    String text;
}
