package nl.busbaan.consent.kind;

/**
 * That a professional must keep a kind of data secret (beroepsgeheim) until the resident releases him from it; a consent to read it is not
 * that release.
 *
 * @param article of law
 * @param keeper who must keep it, as a question to the resident names him: "uw huisarts"
 */
public record Secrecy(String article, String keeper) {}
