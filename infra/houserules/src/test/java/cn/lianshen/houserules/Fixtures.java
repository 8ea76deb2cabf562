package cn.lianshen.houserules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** Compiled fixtures, named by the package below {@code fixture}. */
final class Fixtures {

    static final String ROOT = "cn.lianshen.houserules.fixture.";

    private Fixtures() {}

    static JavaClasses in(String packageName) {
        return new ClassFileImporter().importPackages(ROOT + packageName);
    }
}
