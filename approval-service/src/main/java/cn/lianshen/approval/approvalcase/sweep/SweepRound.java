package cn.lianshen.approval.approvalcase.sweep;

import java.time.Instant;

/**
 * One round over the cases that were due to be looked at.
 *
 * @param looked cases
 * @param failed cases that could not be looked at; the next round tries them again
 * @param acts what time alone had brought about: alarms, lapsed terms, due dates of a new calendar
 */
record SweepRound(Instant began, Instant ended, long looked, long failed, int acts) {}
