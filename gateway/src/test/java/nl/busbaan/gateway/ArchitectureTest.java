package nl.busbaan.gateway;

import nl.busbaan.platform.arch.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {
    ArchitectureTest() {
        super("nl.busbaan.gateway");
    }
}
