package nl.busbaan.devstack;

import java.nio.file.Path;

/** What every server of a profile needs to know. */
record Stack(Home home, Profile profile, Account account, Artifacts artifacts, Path javaHome) {
    static Stack of(Home home, Profile profile) {
        return new Stack(
                home, profile, Account.current(), Artifacts.of(home), Path.of(System.getProperty("java.home")));
    }

    /** The profile's own folder of a server: data, configuration. */
    Path folder(String server) {
        return home.of(profile).resolve(server);
    }

    /** Where both profiles' servers are unpacked. */
    Path unpacked(String nameAndVersion) {
        return home.state().resolve("servers").resolve(nameAndVersion);
    }

    String java() {
        return javaHome.resolve("bin/java").toString();
    }
}
