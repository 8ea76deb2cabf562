package cn.lianshen.notification.contact;

import io.swagger.v3.oas.annotations.media.Schema;

/** The code that was sent to the address. */
record CodeBody(@Schema(example = "048151") String code) {}
