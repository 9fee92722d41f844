/** Who may come in: tokens, roles, and the proof at start-up that every door names its roles. */
package vn.exemplar.chassis.security;
