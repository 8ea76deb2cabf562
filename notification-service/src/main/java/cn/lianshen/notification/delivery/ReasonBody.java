package cn.lianshen.notification.delivery;

import io.swagger.v3.oas.annotations.media.Schema;

/** Why something is sent again; 1 to 500 characters. */
record ReasonBody(@Schema(example = "收件人来电称未收到") String reason) {}
