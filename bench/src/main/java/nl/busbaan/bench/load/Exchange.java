package nl.busbaan.bench.load;

/**
 * What the peer is asked.
 *
 * @param path with its query
 */
public record Exchange(String method, String path, String contentType, String accept, String body) {}
