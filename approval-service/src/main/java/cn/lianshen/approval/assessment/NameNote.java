package cn.lianshen.approval.assessment;

import cn.lianshen.approval.naming.domain.Level;

/**
 * What a naming rule says about the proposed name. It refuses nothing here: the registrar judges
 * the name in its opinion.
 *
 * @param level {@code BLOCK}: it cannot be used as it is; {@code WARN}: somebody has to look
 */
record NameNote(String rule, Level level, String field, String detail, String source) {}
