package nl.busbaan.messaging.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Sentences from the message files, with {@code {name}} filled in. */
@ApplicationScoped
public class Texts {
    private final ResourceBundle bundle = ResourceBundle.getBundle("texts/steps");

    /** @throws MissingResourceException when the file has no such sentence; a test reads all of them */
    public String say(String key, Map<String, String> values) {
        String sentence = bundle.getString(key);
        for (Map.Entry<String, String> value : values.entrySet()) {
            sentence = sentence.replace("{" + value.getKey() + "}", value.getValue());
        }
        return sentence;
    }
}
