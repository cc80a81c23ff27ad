/** Architecture rules, used by the tests of every service. */
package nl.busbaan.platform.arch;
