package nl.busbaan.k8s;

import static nl.busbaan.k8s.Busbaan.labels;

import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1LabelSelector;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1NetworkPolicyPeer;
import io.kubernetes.client.openapi.models.V1NetworkPolicyPort;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the network policies of a rendering let through, as words: {@code kafka:9092} is port 9092 of a namespace,
 * {@code ./gateway:8080} of a service in the same namespace.
 */
record Reach(Manifests manifests) {
    private static final String NAMESPACE = "kubernetes.io/metadata.name";
    private static final String DNS = "kube-system:53";

    /** Where a service may go, name resolution left out. */
    Set<String> from(String service) {
        return policies("Egress", service)
                .flatMap(policy -> policy.getSpec().getEgress().stream())
                .flatMap(rule -> places(rule.getTo(), rule.getPorts()))
                .filter(place -> !place.equals(DNS))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Who may come to a service, by the port they come to. */
    Set<String> to(String service) {
        return policies("Ingress", service)
                .flatMap(policy -> policy.getSpec().getIngress().stream())
                .flatMap(rule -> places(rule.getFrom(), rule.getPorts()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean deniesAllElse() {
        return manifests.all(V1NetworkPolicy.class).stream()
                .map(V1NetworkPolicy::getSpec)
                .anyMatch(spec -> spec.getPolicyTypes().containsAll(List.of("Ingress", "Egress"))
                        && spec.getPodSelector().getMatchLabels().isEmpty()
                        && spec.getPodSelector().getMatchExpressions().isEmpty()
                        && spec.getIngress().isEmpty()
                        && spec.getEgress().isEmpty());
    }

    private Stream<V1NetworkPolicy> policies(String direction, String service) {
        var pod = labels(manifests.one(V1Deployment.class, service));
        return manifests.all(V1NetworkPolicy.class).stream()
                .filter(policy -> policy.getSpec().getPolicyTypes().contains(direction))
                .filter(policy -> matches(policy.getSpec().getPodSelector(), pod));
    }

    private Stream<String> places(List<V1NetworkPolicyPeer> peers, List<V1NetworkPolicyPort> ports) {
        if (peers.isEmpty() || ports.isEmpty()) {
            throw new AssertionError("A rule without peers or without ports lets everything through.");
        }
        return peers.stream()
                .flatMap(this::names)
                .flatMap(name -> ports.stream().map(port -> name + ":" + number(port)));
    }

    private Stream<String> names(V1NetworkPolicyPeer peer) {
        if (peer.getIpBlock() != null) {
            return Stream.of(peer.getIpBlock().getCidr());
        }
        if (peer.getNamespaceSelector() != null) {
            return Stream.of(peer.getNamespaceSelector().getMatchLabels().getOrDefault(NAMESPACE, "every namespace"));
        }
        return manifests.all(V1Deployment.class).stream()
                .filter(deployment -> matches(peer.getPodSelector(), labels(deployment)))
                .map(deployment -> "./" + deployment.getMetadata().getName());
    }

    /** The services' port has a name, too. */
    private static String number(V1NetworkPolicyPort port) {
        var number = port.getPort().toString();
        return number.equals("http") ? "8080" : number;
    }

    private static boolean matches(V1LabelSelector selector, Map<String, String> pod) {
        return pod.entrySet().containsAll(selector.getMatchLabels().entrySet())
                && selector.getMatchExpressions().stream().allMatch(expression -> {
                    if (!expression.getOperator().equals("In")) {
                        throw new AssertionError("This check doesn't know the operator " + expression.getOperator());
                    }
                    return expression.getValues().contains(pod.getOrDefault(expression.getKey(), ""));
                });
    }
}
