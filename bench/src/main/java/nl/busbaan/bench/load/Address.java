package nl.busbaan.bench.load;

/**
 * Who is asked, and by whom.
 *
 * @param url scheme, host and port
 * @param token access token; empty when it asks for none
 */
public record Address(String url, String token) {
    public static Address open(String url) {
        return new Address(url, "");
    }

    @Override
    public String toString() {
        return "Address[" + url + "]";
    }
}
