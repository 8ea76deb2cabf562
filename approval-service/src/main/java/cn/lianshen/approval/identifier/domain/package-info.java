/** Numbers that identify bodies, people, licences and cases: their layout and check digits. */
@NullMarked
package cn.lianshen.approval.identifier.domain;

import org.jspecify.annotations.NullMarked;
