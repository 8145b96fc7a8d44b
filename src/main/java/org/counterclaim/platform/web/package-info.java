/** How refusals and other errors leave over HTTP: RFC 9457 problem details. */
@NullMarked
package org.counterclaim.platform.web;

import org.jspecify.annotations.NullMarked;
