/** The layout of a page, read from its plain text: which stretches are the story and which are furniture. Pure Java. */
@NullMarked
package org.counterclaim.article.page;

import org.jspecify.annotations.NullMarked;
