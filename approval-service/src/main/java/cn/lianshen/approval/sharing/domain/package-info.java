/** What is asked of which source about whom, and what its answers come to. */
@NullMarked
package cn.lianshen.approval.sharing.domain;

import org.jspecify.annotations.NullMarked;
