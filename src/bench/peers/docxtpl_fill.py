"""Fills a template by docxtpl: TEMPLATE VALUES.json OUTPUT [TIMES]"""
import json
import sys

from docxtpl import DocxTemplate

template, values, output = sys.argv[1:4]
with open(values, encoding="utf-8") as file:
    data = json.load(file)
for _ in range(int(sys.argv[4]) if len(sys.argv) > 4 else 1):
    document = DocxTemplate(template)
    document.render(data)
    document.save(output)
