/**
 * What the ledger and the services on it cost: {@code make bench} prints ratios from interleaved runs and writes them as JSON and into
 * {@code docs/performance.md}. Nothing here judges a build; a small run in {@code make test} only shows that it works.
 */
package vn.exemplar.endtoend.benchmark;
