package nl.busbaan.consent.consent;

import nl.busbaan.platform.web.KeptNames;

/**
 * What a resident read or heard before answering: consent must be informed, and that must be demonstrable (AVG 7(1)).
 *
 * @param text word for word
 * @param language BCP 47 tag
 * @param version of the sentences it was made of; it changes when their meaning does
 */
public record Notice(String text, String language, int version) {

    Notice without(KeptNames names) {
        return new Notice(names.outOf(text), language, version);
    }

    @Override
    public String toString() {
        return "Notice[…]";
    }
}
