package nl.busbaan.devstack.launcher;

import java.io.IOException;
import nl.busbaan.devstack.Devstack;
import nl.busbaan.devstack.Home;
import nl.busbaan.devstack.Launches;
import nl.busbaan.devstack.Obstacle;
import nl.busbaan.devstack.Profile;
import nl.busbaan.devstack.Progress;
import nl.busbaan.devstack.Unpacking;
import nl.busbaan.devstack.product.Services;

/** {@code ./busbaan reset}: all data, keys and the moved clock of a profile gone; the unpacked servers stay. */
record Reset(Home home, Profile profile) {
    int run() {
        Services.of(home, profile, new Launches(), Progress.lines()).stopAll();
        Devstack.of(home, profile, new Launches(), Progress.lines()).stop();
        try {
            Unpacking.delete(home.of(profile));
        } catch (IOException problem) {
            throw new Obstacle("%s can't be removed: %s".formatted(home.of(profile), problem.getMessage()), problem);
        }
        System.out.printf("The data in %s is gone. ./busbaan up begins anew.%n", home.of(profile));
        return 0;
    }
}
