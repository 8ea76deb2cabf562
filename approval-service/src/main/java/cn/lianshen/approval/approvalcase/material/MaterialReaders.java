package cn.lianshen.approval.approvalcase.material;

import cn.lianshen.approval.approvalcase.CaseAccess;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationFiled;
import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.web.Caller;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Which bureaus see a material of a case: the lead all; a consulted bureau what its opinion rests
 * on; any bureau that takes part, what the list of materials says concerns it.
 */
@Component
public final class MaterialReaders {
    private final Catalogue catalogue;

    MaterialReaders(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** By code, the lead first. */
    List<String> bureaus(ApplicationFiled filing, String material) {
        var resting =
                filing.consultedBureaus().stream()
                        .filter(asked -> asked.materials().contains(material))
                        .map(asked -> asked.bureau());
        var concerned =
                catalogue.bureaus().codes().stream()
                        .filter(filing::involves)
                        .filter(bureau -> concerns(material, bureau));
        return Stream.of(Stream.of(filing.lead()), resting, concerned)
                .flatMap(bureaus -> bureaus)
                .distinct()
                .toList();
    }

    /** Whether the caller sees this material of the case. */
    boolean sees(Caller caller, ApplicationFiled filing, String material) {
        return switch (CaseAccess.of(caller, filing)) {
            case NONE -> false;
            case WHOLE -> true;
            case PART -> bureaus(filing, material).contains(String.valueOf(caller.bureau()));
        };
    }

    private boolean concerns(String material, String bureau) {
        return catalogue.materials().has(material)
                && catalogue.materials().get(material).concernsBureau(bureau);
    }
}
