package nl.busbaan.messaging.helprequest;

import java.util.List;

/** What a request shows of the resident's consents. The consent feature, which builds on requests, provides it. */
public interface ConsentsOfRequest {
    List<ConsentMark> of(HelpRequest request);
}
