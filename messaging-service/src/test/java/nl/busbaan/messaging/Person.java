package nl.busbaan.messaging;

import java.util.UUID;

/** A demo account and the professional or resident behind it. */
public enum Person {
    NOOR("raadsvrouw", 1),
    KARIM("raadsman", 2),
    DAAN("uwv", 3),
    SAMIRA("uwv-duo", 4),
    PETRA("uwv-teamleider", 5),
    TOM("klantadviseur", 6),
    MARIJKE("verzekeringsarts", 7),
    FATMA("wpi", 8),
    YOUSEF("inwoner", 9),
    HANNA("inwoner2", 10),
    DIACONIE("initiatief", 11),
    BEHEERDER("beheerder", 12),
    PRIVACY("privacy", 13),
    FG("fg", 14),
    BELEID("beleid", 15),
    AMAL("handhaver", 16);

    private final String account;
    private final int number;

    Person(String account, int number) {
        this.account = account;
        this.number = number;
    }

    public String account() {
        return account;
    }

    public UUID id() {
        return UUID.fromString("0195a000-0000-7000-8000-0000000000%02d".formatted(number));
    }
}
