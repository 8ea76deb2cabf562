/**
 * The assessment (预评估): what would become of an application, asked without filing it.
 *
 * <p>Facts in; route, bureaus in order, materials, refusals and due dates out. Nothing is stored
 * and nothing is sent. The founder's guide, tests and partners all ask the same question at {@code
 * POST /api/v1/approval/assessments}.
 */
@NullMarked
package cn.lianshen.approval.assessment;

import org.jspecify.annotations.NullMarked;
