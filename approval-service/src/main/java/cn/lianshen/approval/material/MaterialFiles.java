package cn.lianshen.approval.material;

import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.catalogue.Material;
import cn.lianshen.files.intake.FileRule;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is taken as a file of each material. */
@Component
public final class MaterialFiles {
    private final Catalogue catalogue;
    private final MaterialProperties settings;

    MaterialFiles(Catalogue catalogue, MaterialProperties settings) {
        this.catalogue = catalogue;
        this.settings = settings;
    }

    /** Empty where there is no such material, or nothing of it is ever handed in. */
    public Optional<FileRule> rule(String material) {
        var materials = catalogue.materials();
        return Optional.of(material)
                .filter(materials::has)
                .map(materials::get)
                .filter(row -> row.form() != Material.Form.NONE)
                .map(Material::files)
                .map(
                        files ->
                                new FileRule(
                                        Math.min(files.limitBytes(), settings.limit().toBytes()),
                                        files.types()));
    }
}
