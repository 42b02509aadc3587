/**
 * Derived figures and rules between figures; the expression language.
 *
 * <p>Numbers are exact decimals; a quotient has 40 significant digits. A division by zero and a
 * figure that is absent make the result absent: such an indicator is not derived, such a rule is
 * not applicable. 且 and 或 still decide where one side is enough.
 *
 * <p>A rule that is broken becomes a diagnostic at the figures that it is about. {@link
 * Expression#operands} names the figures of its condition, each for this year or the last; {@link
 * ConditionOperands} finds them among the year's figures and, behind an indicator, the figures that
 * were written down and that it was computed from. {@link ConditionWording} prints the values
 * beside the condition, {@link FindingWriter} adds the places and the reason that settles a
 * warning.
 *
 * <p>Units of numbers:
 *
 * <ul>
 *   <li>A number as typed goes with anything and takes the unit of the other side: {@code 罚款金额 <=
 *       100} means 100万元 if 罚款金额 is kept in 万元. It may be typed with its unit: {@code 100万元}.
 *   <li>A percentage, typed or a figure in %, is a ratio: 33% is 0.33. So is the quotient of two
 *       numbers in one base unit.
 *   <li>{@code + - = < …}, 合计, 较大 and 较小 want one base unit on all sides; the scale (元, 万元, 亿元) may
 *       differ, and the result has the scale of the first.
 *   <li>A quotient of different base units keeps the unit of the dividend: 万元 ÷ 起 is 万元 (per 起).
 *       The reverse, money × count, is money; other products of two units are refused.
 *   <li>An indicator takes its formula's base unit, in any scale. A ratio may be declared in %
 *       (0.333 becomes 33.3%) or in 倍.
 * </ul>
 */
package io.github.annualreport.indicator;
