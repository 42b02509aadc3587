package io.github.annualreport.render;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.Configuration;
import freemarker.template.Template;
import io.github.annualreport.diagnostic.SourceFile;
import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The check reads FreeMarker's tree by names that FreeMarker may change with any version. */
class FreemarkerTreeTest {

  private static final String ALL =
      """
      <#-- 注 --><#macro 句 甲 乙="1">${甲}<#nested></#macro>
      <@句 甲=年度>内</@句><@同比 数=处罚.案件数/>
      <#if !(备注??) && 备注 == "甲" || true>一<#elseif 备注??>二<#else>三</#if>
      <#list 安排 as 项>${项?counter}<#sep>，</#sep><#else>无</#list>
      <#assign 丁 = 备注!"无"><#assign 戊 = 1, 己 = 2><#assign 庚>丁</#assign>
      ${"共${年度}"}<#include "节.ftl">
      """;

  @Test
  void hasTheKindsAndRolesThatTheCheckKnows() throws IOException {
    var configuration = new Configuration(Configuration.VERSION_2_3_35);
    var template = new Template("main", new StringReader(ALL), configuration);
    var found = new TreeSet<String>();

    collect(new TreeReader(new SourceFile("main", ALL)).read(template), found);

    assertThat(String.join("\n", found))
        .isEqualTo(
            """
            AndExpression: left-hand operand, right-hand operand
            Assignment: assignment target, assignment operator, assignment source, variable scope, namespace
            AssignmentInstruction: variable scope, namespace
            BlockAssignment: assignment target, variable scope, namespace
            BodyInstruction:\s
            BooleanLiteral:\s
            Comment: content
            ComparisonExpression: left-hand operand, right-hand operand
            ConditionalBlock: condition, AST-node subtype
            DefaultToExpression: left-hand operand, right-hand operand
            DollarVariable: content
            Dot: left-hand operand, right-hand operand
            ElseOfList:\s
            ExistsExpression: left-hand operand
            Identifier:\s
            IfBlock:\s
            Include: template name, "parse" parameter, "encoding" parameter, "ignore_missing" parameter
            IteratorBlock: list source, target loop variable
            ListElseContainer:\s
            Macro: assignment target, parameter name, parameter default, parameter name, parameter default, catch-all parameter name, AST-node subtype
            MixedContent:\s
            NotExpression: right-hand operand
            NumberLiteral:\s
            OrExpression: left-hand operand, right-hand operand
            ParentheticalExpression: enclosed operand
            Sep:\s
            StringLiteral:\s
            StringLiteral: value part, value part
            TextBlock: content
            UnifiedCall: callee, argument name, argument value
            counterBI: left-hand operand, right-hand operand""");
  }

  private static void collect(TemplateNode node, Set<String> found) {
    var roles = node.parameters().stream().map(TemplateNode.Parameter::role).toList();
    found.add(node.kind() + ": " + String.join(", ", roles));
    node.nodes().forEach(n -> collect(n, found));
    node.children().forEach(n -> collect(n, found));
  }
}
