/**
 * The story that the demo and the end-to-end tests play through the public HTTP interfaces: eight nominations of the
 * sample department on their way from a draft to the press, and an auditor who replays them.
 */
package vn.exemplar.stack.story;
