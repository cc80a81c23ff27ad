/** Checks of the Kubernetes manifests: against Kubernetes' own models, and against what Busbaan's services need. */
@NullMarked
package nl.busbaan.k8s;

import org.jspecify.annotations.NullMarked;
