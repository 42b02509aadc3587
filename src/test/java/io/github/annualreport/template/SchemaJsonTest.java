package io.github.annualreport.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SchemaJsonTest {

  private final Templates templates = new Templates();

  @Test
  void givesTheSchemaInItsOwnOrder() {
    assertThat(templates.find("ecology-bureau").orElseThrow().schemaJson())
        .startsWith(
            """
            {
              "$schema" : "https://json-schema.org/draft/2020-12/schema",
              "title" : "县级生态环境部门法治政府建设情况报告",
            """)
        .containsSubsequence("\"模板\" : {", "\"年度\" : {", "\"单位\" : {", "\"$defs\" : {")
        .contains("\"additionalProperties\" : false", "\"maximum\" : 2100")
        .endsWith("}\n");
  }

  @Test
  void knowsNoSchemaOfATemplateThatThereIsNot() {
    assertThat(templates.find("nowhere")).isEmpty();
  }
}
