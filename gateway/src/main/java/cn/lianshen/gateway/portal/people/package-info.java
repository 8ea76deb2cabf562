/** Who works at the bureaus, by name, as the identity provider's directory says (SCIM). */
@NullMarked
package cn.lianshen.gateway.portal.people;

import org.jspecify.annotations.NullMarked;
