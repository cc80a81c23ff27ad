package nl.busbaan.platform.arch;

class PlatformArchitectureTest extends ArchitectureRules {
    PlatformArchitectureTest() {
        super("nl.busbaan.platform");
    }
}
