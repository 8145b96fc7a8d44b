/** Tests of disputes. */
@NullMarked
package org.counterclaim.dispute.web;

import org.jspecify.annotations.NullMarked;
