@NullMarked
package cn.lianshen.approval.draft.web;

import org.jspecify.annotations.NullMarked;
