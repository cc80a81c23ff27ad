package nl.busbaan.acceptance.product;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the running {@link Product} to tests that ask for it; started by the first, stopped after the last. */
public final class RunningProduct implements ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(RunningProduct.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Product.class;
    }

    @Override
    public Product resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return of(context);
    }

    /** The one of this build, started at the first call. */
    public static Product of(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Product.class, key -> Product.start(), Product.class);
    }
}
