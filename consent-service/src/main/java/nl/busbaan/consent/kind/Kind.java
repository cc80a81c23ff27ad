package nl.busbaan.consent.kind;

/**
 * A kind of data (soort gegeven), an entry of the code list.
 *
 * @param phrase how a question to the resident names it: "de brief van uw huisarts"
 * @param version of this entry; a change of meaning is a new version
 */
public record Kind(String code, String name, String phrase, String lifeDomain, Category category, int version) {}
