/**
 * The applications of the platform as processes: unpacked jars, AOT caches, environment, health.
 */
@NullMarked
package cn.lianshen.local.service;

import org.jspecify.annotations.NullMarked;
