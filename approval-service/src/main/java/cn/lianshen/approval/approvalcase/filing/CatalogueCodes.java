package cn.lianshen.approval.approvalcase.filing;

import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.catalogue.Item;

/** The codes of one version of the catalogue; a region is known when a county profile serves it. */
record CatalogueCodes(Catalogue catalogue) implements Codes {

    @Override
    public boolean knowsRegion(String code) {
        return catalogue.profiles().has(code);
    }

    @Override
    public boolean knowsItem(String code) {
        return catalogue.items().has(code);
    }

    @Override
    public boolean knowsChange(String item, String code) {
        return knowsItem(item) && catalogue.item(item).hasChange(code);
    }

    @Override
    public boolean hasEntryModes(String item) {
        return knowsItem(item) && !catalogue.item(item).entryModes().isEmpty();
    }

    @Override
    public boolean hasChanges(String item) {
        return knowsItem(item) && !catalogue.item(item).changes().isEmpty();
    }

    @Override
    public boolean isAboutExisting(String item) {
        return knowsItem(item) && catalogue.item(item).applicant() != Item.Applicant.FOUNDER;
    }

    @Override
    public boolean knowsKind(String code) {
        return catalogue.kinds().has(code);
    }

    @Override
    public boolean knowsBureau(String code) {
        return catalogue.bureaus().has(code);
    }

    @Override
    public boolean knowsMaterial(String code) {
        return catalogue.materials().has(code);
    }
}
