/**
 * What pages say: a view record for each template, and the map of all paths.
 *
 * <p>Templates name the components of views, so each has a meaning: in its record, or here where it is the same in all.
 *
 * <ul>
 *   <li>{@code href}: address of its page, from this one
 *   <li>{@code code}: of the milestone
 *   <li>{@code name}: of the milestone
 *   <li>{@code shape}: classes of the style sheet for its status, such as {@code completed late}
 *   <li>{@code due}: baseline date, ISO 8601
 *   <li>{@code forecast}: forecast of the completion, ISO 8601
 *   <li>{@code completed}: date of completion, ISO 8601
 *   <li>{@code testPlanDue}: when its test plan is due, ISO 8601
 *   <li>{@code told}: its dates in words
 *   <li>{@code id}: its anchor
 *   <li>{@code title}: what it is called
 *   <li>{@code label}: what it is called before its value
 *   <li>{@code number}: of its section
 *   <li>{@code handle}: of the document
 *   <li>{@code summary}: a sentence on the whole
 *   <li>{@code last}: whether nothing follows it, so that no separator does
 *   <li>{@code from}: where it begins
 *   <li>{@code to}: where it ends
 *   <li>{@code x}: where it stands, from the left
 *   <li>{@code rows}: each a row of the table, in order
 *   <li>{@code items}: one or more, in order
 *   <li>{@code more}: leads to the rest, where not all are here
 *   <li>{@code links}: where they lead, in order
 *   <li>{@code mentionedBy}: pages that mention it
 *   <li>{@code documents}: documents that it cites
 *   <li>{@code terms}: terms that it uses
 * </ul>
 */
package org.milestonesite.page;
