package cn.lianshen.notification.channel.sms;

import java.util.Map;

/**
 * What the gateway is sent.
 *
 * @param requestId the same at every attempt
 * @param sign 短信签名
 * @param template the gateway's id of the text
 * @param params what the text is filled with
 */
record SmsRequest(
        String requestId,
        String mobile,
        String sign,
        String template,
        Map<String, String> params) {}
