/** The register as open data (公共数据开放), a file a county. */
@NullMarked
package cn.lianshen.registry.opendata;

import org.jspecify.annotations.NullMarked;
