package nl.busbaan.bench.search;

/**
 * What the product asked Elasticsearch, as it stood on the line.
 *
 * @param path with its query
 */
public record Exchange(String method, String path, String contentType, String accept, String body) {
    boolean isSearch() {
        return path.contains("/_search") || path.contains("/_msearch");
    }
}
