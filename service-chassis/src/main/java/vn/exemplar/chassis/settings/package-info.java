/** What a service may configure, and the defaults of everything else. */
package vn.exemplar.chassis.settings;
