/** People, roles, how they log in and who may do what; the audit trail. */
@NullMarked
package org.counterclaim.access;

import org.jspecify.annotations.NullMarked;
