/** Takes over what an older report can give to a new one: outline, text, mentions for figures. */
package io.github.annualreport.init.draft;
