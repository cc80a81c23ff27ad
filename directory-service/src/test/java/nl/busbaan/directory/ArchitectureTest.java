package nl.busbaan.directory;

import nl.busbaan.platform.arch.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {
    ArchitectureTest() {
        super("nl.busbaan.directory");
    }
}
