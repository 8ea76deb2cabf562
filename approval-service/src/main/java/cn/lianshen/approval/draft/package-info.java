/**
 * Applications that are not filed yet (草稿): saved while they are typed, resumed later and
 * elsewhere.
 *
 * <p>A draft may be anything that is a JSON object; nothing in it is required. Only the founder who
 * owns it ever sees it. {@link cn.lianshen.approval.draft.FiledDrafts} is for the feature that
 * files; {@link cn.lianshen.approval.draft.DraftForm} is what it tells about its form.
 */
@NullMarked
package cn.lianshen.approval.draft;

import org.jspecify.annotations.NullMarked;
