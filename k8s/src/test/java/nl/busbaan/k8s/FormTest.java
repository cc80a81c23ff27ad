package nl.busbaan.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonObject;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class FormTest {

    @TestFactory
    Stream<DynamicTest> everyObjectOfTheBaseIsWhatKubernetesExpects() {
        return Kustomize.render("base").objects().stream().map(FormTest::sound);
    }

    @TestFactory
    Stream<DynamicTest> everyObjectOfTheExampleOverlayIsWhatKubernetesExpects() {
        return Kustomize.render("overlays/example").objects().stream().map(FormTest::sound);
    }

    private static DynamicTest sound(JsonObject object) {
        var name = object.getAsJsonObject("metadata").get("name").getAsString();
        return dynamicTest(
                object.get("kind").getAsString() + " " + name,
                () -> assertThat(Schema.problem(object)).isEmpty());
    }
}
