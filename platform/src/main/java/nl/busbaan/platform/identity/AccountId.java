package nl.busbaan.platform.identity;

/** An account at the identity provider ({@code sub}). Personal data: not for logs, URIs or event attributes. */
public record AccountId(String value) {
    @Override
    public String toString() {
        return "AccountId[…]";
    }
}
