/** People, tokens, every way to log in, and the audit trail over HTTP. */
@NullMarked
package org.counterclaim.access.web;

import org.jspecify.annotations.NullMarked;
