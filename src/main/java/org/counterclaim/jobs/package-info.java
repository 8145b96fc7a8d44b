/** Work that is due later: one queue in the database, shared by all replicas; jobs with their progress. */
@NullMarked
package org.counterclaim.jobs;

import org.jspecify.annotations.NullMarked;
