package nl.busbaan.consent;

import nl.busbaan.platform.arch.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {
    ArchitectureTest() {
        super("nl.busbaan.consent");
    }
}
