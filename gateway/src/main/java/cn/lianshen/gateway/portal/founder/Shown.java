package cn.lianshen.gateway.portal.founder;

import cn.lianshen.gateway.portal.form.FormView;
import cn.lianshen.gateway.portal.form.Typed;
import org.springframework.http.HttpStatus;

/** A form that is about to be shown: what was typed, what is said about it, and as which answer. */
record Shown(Typed typed, FormView form, HttpStatus status) {}
