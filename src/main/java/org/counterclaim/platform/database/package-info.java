/** One artifact on H2 and on PostgreSQL: the driver that follows the URL and the dialect that both understand. */
@NullMarked
package org.counterclaim.platform.database;

import org.jspecify.annotations.NullMarked;
