/**
 * Seals personal data (个人信息) before it is stored: authenticated encryption under keys with ids, so
 * that keys can be changed while the service runs.
 */
@NullMarked
package cn.lianshen.cipher;

import org.jspecify.annotations.NullMarked;
