/** What a user can do over HTTP, one small class a service. */
@NullMarked
package cn.lianshen.client.api;

import org.jspecify.annotations.NullMarked;
