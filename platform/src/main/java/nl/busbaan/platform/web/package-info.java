/** What every HTTP answer shares: headers, versions (ETag, If-Match), paging, OpenAPI. */
@NullMarked
package nl.busbaan.platform.web;

import org.jspecify.annotations.NullMarked;
