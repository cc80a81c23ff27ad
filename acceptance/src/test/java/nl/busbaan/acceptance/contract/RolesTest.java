package nl.busbaan.acceptance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.busbaan.acceptance.client.Api;
import nl.busbaan.acceptance.client.Json;
import nl.busbaan.acceptance.product.Product;
import nl.busbaan.acceptance.product.RunningProduct;
import nl.busbaan.acceptance.story.Residents;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every endpoint in every role, as {@code roles.csv} has it. Calls carry an empty body and no version, so a role that may
 * call gets as far as 400, 404 or 428, and none of them changes anything. The professional is of another organisation and
 * the resident has another request, so what names Yousef's is 404 to them.
 */
@ExtendWith(RunningProduct.class)
@Order(10)
class RolesTest {
    private static final String TABLE = "/roles.csv";
    /** What the gateway and the decision point answer besides their contracts. */
    private static final List<Contract.Operation> BESIDE_THE_CONTRACTS = List.of(
            new Contract.Operation("GET", "/session", MissingNode.getInstance()),
            new Contract.Operation("GET", "/.well-known/authzen-configuration", MissingNode.getInstance()));

    private final Product product;
    private final Stakes stakes;
    private final Map<String, Api> roles;
    private final Map<String, List<String>> table;

    RolesTest(Product product) {
        this.product = product;
        this.stakes = new Stakes(product);
        haveHannaAskSomethingElse();
        this.roles = callers();
        this.table = table();
    }

    private void haveHannaAskSomethingElse() {
        var residents = new Residents(product.cast().noor());
        var request =
                residents.open(product.cast().hanna(), "Hanna", product.canary().in("Wie belt mij?"));
        residents.link(product.cast().hanna(), request);
    }

    private Map<String, Api> callers() {
        var callers = new LinkedHashMap<String, Api>();
        callers.put("none", product.nobody());
        callers.put("professional", product.as("wpi"));
        callers.put("resident", product.cast().hanna());
        callers.put("beheerder", product.as("beheerder"));
        callers.put("privacy", product.as("privacy"));
        callers.put("fg", product.as("fg"));
        callers.put("beleid", product.as("beleid"));
        callers.put("initiatief", product.as("initiatief"));
        callers.put("verantwoordelijke", product.as("verantwoordelijke"));
        callers.get("professional").get("/directory/v1/me").expect(200);
        return callers;
    }

    private static Map<String, List<String>> table() {
        try (var file = Objects.requireNonNull(RolesTest.class.getResourceAsStream(TABLE))) {
            var rows = new LinkedHashMap<String, List<String>>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\\s*,\\s*")))
                    .forEach(cells -> rows.put(cells.getFirst(), cells.subList(1, cells.size())));
            return rows;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Test
    void the_table_has_a_row_for_every_operation_of_the_contracts_and_a_column_for_every_role() {
        var operations = operations().map(Contract.Operation::name).toList();

        var rows = new ArrayList<>(table.keySet());
        rows.remove("operation");

        assertThat(rows).containsExactlyInAnyOrderElementsOf(operations);
        assertThat(table.get("operation")).containsExactlyElementsOf(roles.keySet());
        assertThat(table.values()).allSatisfy(cells -> assertThat(cells).hasSameSizeAs(roles.keySet()));
    }

    @TestFactory
    Stream<DynamicTest> each_role_gets_what_the_table_says() {
        return operations()
                .filter(operation -> table.containsKey(operation.name()))
                .map(operation -> DynamicTest.dynamicTest(operation.name(), () -> asTheTableSays(operation)));
    }

    private void asTheTableSays(Contract.Operation operation) {
        // What nobody should lose, nobody is asked to delete.
        var path = operation.method().equals("DELETE")
                ? Stakes.fill(operation.path(), UUID.randomUUID().toString())
                : stakes.path(operation);

        var answers = roles.values().stream()
                .map(caller -> asked(caller, operation, path))
                .toList();

        assertThat(answers).as(operation.name()).isEqualTo(table.get(operation.name()));
    }

    private static Stream<Contract.Operation> operations() {
        return Stream.concat(Contract.operations().stream(), BESIDE_THE_CONTRACTS.stream());
    }

    private static String asked(Api caller, Contract.Operation operation, String path) {
        var call = caller.call(operation.method(), path);
        if (path.endsWith("/imports")) {
            call.text("application/zip", "no zip");
        } else if (operation.method().equals("POST") || operation.method().equals("PUT")) {
            call.body(Json.of());
        }
        // Not everything is JSON: a receipt, a record, a log to download.
        call.header("Accept", path.endsWith("/live") ? "text/event-stream" : "*/*");
        return call.statusOnly();
    }
}
