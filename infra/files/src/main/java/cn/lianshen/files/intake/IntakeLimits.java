package cn.lianshen.files.intake;

import cn.lianshen.files.type.ContainerLimits;
import java.time.Duration;

/**
 * How patient the intake is.
 *
 * @param stall how long nothing may come
 * @param drain bytes that are read and thrown away after a fault, so that the sender is there to
 *     read the answer
 * @param patience how long that may take
 */
public record IntakeLimits(
        Duration stall, long drain, Duration patience, ContainerLimits containers) {}
