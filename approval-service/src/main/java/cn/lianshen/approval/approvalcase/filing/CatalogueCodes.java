package cn.lianshen.approval.approvalcase.filing;

import cn.lianshen.approval.catalogue.Catalogue;

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
