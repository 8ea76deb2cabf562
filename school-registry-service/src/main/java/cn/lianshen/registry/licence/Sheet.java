package cn.lianshen.registry.licence;

/** All that is to be seen on one copy of a licence. */
record Sheet(LicenceFace face, Copy copy, QrCode code, SealPicture seal) {

    String number() {
        return "编号：%s（%s）".formatted(face.number(), copy.word());
    }

    String issuer() {
        return "发证机关：%s（电子签章）".formatted(face.issuer());
    }

    String hint() {
        return "扫描二维码或登录查验页面，可查验本证真伪和效力；本证由发证机关加盖电子签章，任何改动均可查出。";
    }

    String title() {
        return "%s（%s）%s".formatted(LicenceFace.TITLE, copy.word(), face.number());
    }
}
