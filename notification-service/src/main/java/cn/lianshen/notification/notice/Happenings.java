package cn.lianshen.notification.notice;

import cn.lianshen.notification.notice.domain.Happening;
import cn.lianshen.outbox.PermanentFault;
import cn.lianshen.outbox.ReceivedEvent;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the payloads of the events that somebody is told of; fields not named are passed over. */
@Component
final class Happenings {
    private static final Map<String, Class<? extends Happening>> TYPES =
            Map.ofEntries(
                    Map.entry("approval.application-filed.v1", Happening.ApplicationFiled.class),
                    Map.entry(
                            "approval.application-received.v1",
                            Happening.ApplicationReceived.class),
                    Map.entry(
                            "approval.application-accepted.v1",
                            Happening.ApplicationAccepted.class),
                    Map.entry(
                            "approval.consultation-opened.v1", Happening.ConsultationOpened.class),
                    Map.entry("approval.opinion-recorded.v1", Happening.OpinionRecorded.class),
                    Map.entry(
                            "approval.consultation-completed.v1",
                            Happening.ConsultationCompleted.class),
                    Map.entry("approval.permission-granted.v1", Happening.PermissionGranted.class),
                    Map.entry("approval.permission-refused.v1", Happening.PermissionRefused.class),
                    Map.entry("approval.licence-issued.v1", Happening.LicenceIssued.class),
                    Map.entry(
                            "approval.registration-opened.v1", Happening.RegistrationOpened.class),
                    Map.entry(
                            "approval.legal-person-registered.v1",
                            Happening.LegalPersonRegistered.class),
                    Map.entry(
                            "approval.registration-refused.v1",
                            Happening.RegistrationRefused.class));

    private final JsonMapper json =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    boolean understands(String type) {
        return TYPES.containsKey(type);
    }

    /**
     * @throws PermanentFault when the payload is no JSON, or a field that is needed is missing or
     *     wrong
     */
    Happening read(ReceivedEvent event) {
        var type = TYPES.get(event.type());
        if (type == null) {
            throw new PermanentFault("nobody is told of " + event.type());
        }
        try {
            return json.readValue(event.data(), type);
        } catch (JacksonException unreadable) {
            throw new PermanentFault("payload of " + event.id() + " is unreadable", unreadable);
        }
    }
}
