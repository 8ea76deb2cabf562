package cn.lianshen.client.token;

/** One way to a token. */
@FunctionalInterface
interface Grant {

    /**
     * A fresh token.
     *
     * @throws cn.lianshen.client.ClientFailure when the issuer refuses or does not answer
     */
    Token obtain();
}
