package nl.busbaan.devstack.launcher;

import nl.busbaan.devstack.Devstack;
import nl.busbaan.devstack.Home;
import nl.busbaan.devstack.Launches;
import nl.busbaan.devstack.Profile;
import nl.busbaan.devstack.Progress;

/** TEMP */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        var stack = Devstack.of(Home.find(), Profile.valueOf(arguments[1]), new Launches(), Progress.lines());
        if (arguments[0].equals("start")) {
            stack.startIfNeeded();
        } else {
            stack.stop();
        }
    }
}
