/**
 * What other bureaus' data can give (数据共享): fetched for a case in the background, never asked of
 * the founder. Nothing waits for it: a source that is slow or down is asked again later, and an
 * officer may confirm or refute by hand meanwhile.
 *
 * <p>Sources: 国务院关于在线政务服务的若干规定 art. 7; 安阳市政务服务条例 art. 23, 44.
 */
@NullMarked
package cn.lianshen.approval.sharing;

import org.jspecify.annotations.NullMarked;
