package cn.lianshen.gateway.portal.officer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one officer has open (工作量).
 *
 * @param officer token subject; null for what nobody has claimed
 * @param near how much of it is due soon
 */
record Load(
        String bureau,
        @Nullable String officer,
        long open,
        long late,
        long near,
        LocalDate firstDue) {}
