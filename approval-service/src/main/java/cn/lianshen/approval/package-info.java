/**
 * The joint approval of private schools (民办学校跨部门联合审批).
 *
 * <p>Features: {@code approvalcase} (one case from filing to the registered legal person), {@code
 * catalogue} (items, limits, county profiles from seeds), {@code routing} (which bureaus, stop
 * rules), {@code clock} (working calendar and limits), {@code assessment} (what would happen if),
 * {@code draft} (applications not filed yet), {@code material} (documents handed in), {@code
 * sharing} (what other bureaus' data give), {@code inquiry} (worklists, search, timelines,
 * figures), {@code identifier} (numbers and their check digits).
 */
@NullMarked
package cn.lianshen.approval;

import org.jspecify.annotations.NullMarked;
