/**
 * Supervision (监管): ratings, lists, results of inspections, complaints, random draws, satisfaction.
 */
@NullMarked
package cn.lianshen.registry.supervision;

import org.jspecify.annotations.NullMarked;
