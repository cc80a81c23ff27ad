package nl.busbaan.acceptance.browser;

import nl.busbaan.acceptance.product.RunningProduct;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands one Chromium to all tests that ask for {@link Screens}; started by the first, closed after the last. */
final class OneBrowser implements ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(OneBrowser.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Screens.class;
    }

    @Override
    public Screens resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(
                        Screens.class,
                        key -> new Screens(RunningProduct.of(context).gateway()),
                        Screens.class);
    }
}
