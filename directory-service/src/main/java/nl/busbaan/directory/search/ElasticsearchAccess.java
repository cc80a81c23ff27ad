package nl.busbaan.directory.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.elasticsearch.client.RestClient;

/**
 * The client for Elasticsearch, with a JSON mapper of its own: the client changes the settings of the mapper it gets, and with the
 * shared one our API would from then on take a single value for a list.
 */
class ElasticsearchAccess {

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    ElasticsearchClient client(RestClient connection, ObjectMapper json) {
        return new ElasticsearchClient(new RestClientTransport(connection, new JacksonJsonpMapper(json.copy())));
    }
}
