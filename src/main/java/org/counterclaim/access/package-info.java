/** People, roles and who may do what; the audit trail. */
@NullMarked
package org.counterclaim.access;

import org.jspecify.annotations.NullMarked;
