package io.github.annualreport.diagnostic.format;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Severity;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * JUnit's XML: a suite for each file, in it a case for each finding. Errors are failures, what is
 * justified counts as skipped, the rest passes with its text as output.
 */
final class JunitFormat {

  private final Findings findings;
  private final XMLStreamWriter xml;

  private JunitFormat(Findings findings, XMLStreamWriter xml) {
    this.findings = findings;
    this.xml = xml;
  }

  static String print(Findings findings) {
    var text = new StringWriter();
    try {
      var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new JunitFormat(findings, xml).suites();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a StringWriter takes all", e);
    }
    return text + "\n";
  }

  private void suites() throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    start("testsuites", "name", "report validate");
    for (CheckedFile file : findings.files()) {
      suite(file);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void suite(CheckedFile file) throws XMLStreamException {
    String path = findings.path(file.name());
    long failures = file.findings().stream().filter(JunitFormat::isFailure).count();
    start(
        "testsuite",
        "name",
        path,
        "tests",
        Integer.toString(Math.max(file.findings().size(), 1)),
        "failures",
        Long.toString(failures),
        "errors",
        "0",
        "skipped",
        Integer.toString(file.justified()));
    if (file.findings().isEmpty()) {
      start("testcase", "name", path, "classname", "report");
      xml.writeEndElement();
    }
    for (Diagnostic diagnostic : file.findings()) {
      testCase(diagnostic);
    }
    xml.writeEndElement();
  }

  private void testCase(Diagnostic diagnostic) throws XMLStreamException {
    var position = diagnostic.position();
    String place =
        findings.path(position.file().name()) + ":" + position.line() + ":" + position.column();
    start("testcase", "name", place + " " + diagnostic.code(), "classname", "report");
    if (diagnostic.isJustified()) {
      start("skipped", "message", Words.of(diagnostic));
    } else if (isFailure(diagnostic)) {
      start("failure", "message", Words.of(diagnostic), "type", diagnostic.code());
      xml.writeCharacters(plain(new TextPrinter(false).print(List.of(diagnostic), 0)));
    } else {
      start("system-out");
      xml.writeCharacters(diagnostic.severity().label() + "：" + Words.of(diagnostic));
    }
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static boolean isFailure(Diagnostic diagnostic) {
    return diagnostic.severity() == Severity.ERROR && !diagnostic.isJustified();
  }

  private void start(String name, String... attributes) throws XMLStreamException {
    xml.writeStartElement(name);
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], plain(attributes[i + 1]));
    }
  }

  /** XML has no way to write control characters, nor half a surrogate pair. */
  private static String plain(String text) {
    return text.codePoints()
        .map(c -> c == '\n' || c == '\t' || (c >= ' ' && !isForbidden(c)) ? c : '?')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isForbidden(int c) {
    return (c >= 0xD800 && c <= 0xDFFF) || c == 0xFFFE || c == 0xFFFF;
  }
}
