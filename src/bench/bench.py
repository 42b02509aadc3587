"""Runs report and its peers in turn on the same content; prints medians, spreads and ratios."""
import glob
import json
import os
import platform
import re
import resource
import shutil
import statistics
import subprocess
import sys
import time
import zipfile

ROOT, WORK, ROUNDS = sys.argv[1], sys.argv[2], int(sys.argv[3])
PEERS = os.path.join(ROOT, "src/bench/peers")
EXAMPLE = os.path.join(ROOT, "examples/ecology-bureau-two-years")
REPORT = os.path.join(ROOT, "report")
JDK25 = os.environ.get("JDK25_HOME", next(iter(glob.glob("/usr/lib/jvm/*25*")), ""))
FIGURE = re.compile(r"[0-9][0-9.]*(?:起|件|次|份|人|场|期|篇|条|项|户|个|家|名|万元|元|%|个百分点)")
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def text_of(docx):
    with zipfile.ZipFile(docx) as package:
        xml = package.read("word/document.xml").decode()
    return [
        "".join(re.findall(r"<w:t(?: [^>]*)?>([^<]*)</w:t>", p))
        for p in re.findall(r"<w:p[ >].*?</w:p>", xml, re.S)
    ]


def template(paragraphs, path):
    body = "".join(f'<w:p><w:r><w:t xml:space="preserve">{p}</w:t></w:r></w:p>' for p in paragraphs)
    types = "http://schemas.openxmlformats.org/package/2006/content-types"
    relations = "http://schemas.openxmlformats.org/package/2006/relationships"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{types}"><Default Extension="rels" ContentType='
        '"application/vnd.openxmlformats-package.relationships+xml"/><Override '
        f'PartName="/word/document.xml" ContentType="{main}"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{relations}"><Relationship Id="rId1" '
        f'Type="{office}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{relations}"/>',
        "word/document.xml": f'<w:document xmlns:w="{W}"><w:body>{body}<w:sectPr/></w:body></w:document>',
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, '<?xml version="1.0" encoding="UTF-8"?>' + content)


def run(command, java=""):
    environment = dict(os.environ, NODE_PATH=os.path.join(WORK, "node_modules"))
    if java:
        environment["JAVA_HOME"] = java
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    done = subprocess.run(command, env=environment, capture_output=True, check=False)
    wall = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        sys.exit(f"{command} failed: {done.stderr.decode()[-800:]}")
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return wall * 1000, cpu * 1000


def peak(command):
    """Seconds and the peak of memory in MB."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"{command} failed: {errors.decode()[-800:]}")
    return time.perf_counter() - start, usage.ru_maxrss / 1024


def prepare():
    out = os.path.join(WORK, "ours")
    os.makedirs(out, exist_ok=True)
    run([REPORT, "build", f"{EXAMPLE}/2031.yaml", "-f", "docx,md", "-o", out, "-q", "--force"])
    docx = glob.glob(out + "/*.docx")[0]
    values = {}

    def tag(match):
        name = f"f{len(values)}"
        values[name] = match.group(0)
        return "{{" + name + "}}"

    paragraphs = [FIGURE.sub(tag, p) for p in text_of(docx)]
    template(paragraphs, os.path.join(WORK, "template.docx"))
    with open(os.path.join(WORK, "values.json"), "w", encoding="utf-8") as file:
        json.dump(values, file, ensure_ascii=False)
    with open(os.path.join(WORK, "values.txt"), "w", encoding="utf-8") as file:
        file.writelines(f"{k}={v}\n" for k, v in values.items())
    return values, glob.glob(out + "/*.md")[0], sum(map(len, text_of(docx)))


def commands(markdown):
    filled = [f"{WORK}/template.docx", f"{WORK}/values.json"]
    build = [REPORT, "build", f"{EXAMPLE}/2031.yaml", "-q", "--force", "-o"]
    result = {
        "hello world (Java)": (["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", WORK, "Hello"], ""),
        "report --help": ([REPORT, "--help"], ""),
        "report validate": ([REPORT, "validate", f"{EXAMPLE}/2031.yaml"], ""),
        "report build": (build + [f"{WORK}/o-report.docx"], ""),
        "docxtemplater": (["node", f"{PEERS}/docxtemplater.js"] + filled + [f"{WORK}/o-docxtemplater.docx"], ""),
        "docxtpl": (["/usr/bin/python3", f"{PEERS}/docxtpl_fill.py"] + filled + [f"{WORK}/o-docxtpl.docx"], ""),
        "pandoc": (["pandoc", markdown, "-o", f"{WORK}/o-pandoc.docx"], ""),
        "poi-tl": (["java", "-cp", f"{WORK}:{WORK}/poi-tl/*", "PoiTl", f"{WORK}/template.docx",
                    f"{WORK}/values.txt", f"{WORK}/o-poi-tl.docx"], ""),
    }
    if JDK25:
        result["report build (JDK 25)"] = (build + [f"{WORK}/o-report25.docx"], JDK25)
    return result


def one_document(markdown, values):
    programs = commands(markdown)
    if JDK25:  # its archive is made after the first run
        run(*programs["report build (JDK 25)"])
        for _ in range(120):
            if glob.glob(f"{ROOT}/.report-cache/app-*/25.aot.key"):
                break
            time.sleep(1)
    walls = {name: [] for name in programs}
    cpus = {name: [] for name in programs}
    for turn in range(ROUNDS + 1):
        for name, (command, java) in programs.items():
            wall, cpu = run(command, java)
            if turn:  # the first warms the caches of the system
                walls[name].append(wall)
                cpus[name].append(cpu)
    print("\n| one document | median ms | min | max | CPU ms | figures |\n|---|---|---|---|---|---|")
    for name, (command, _) in programs.items():
        output = command[-1] if command[-1].endswith(".docx") else ""
        found = ""
        if output:
            text = "".join(text_of(output))
            found = f"{sum(v in text for v in values.values())}/{len(values)}"
        print(f"| {name} | {statistics.median(walls[name]):.0f} | {min(walls[name]):.0f} | "
              f"{max(walls[name]):.0f} | {statistics.median(cpus[name]):.0f} | {found} |")
    print("\n| ratio | aim | wall | CPU |\n|---|---|---|---|")
    aims = [("report build", "docxtpl", 1.0), ("report build (JDK 25)", "docxtemplater", 1.0),
            ("report validate", "report build", 0.6), ("report --help", "hello world (Java)", 4.0),
            ("report build", "poi-tl", 1.0)]
    for a, b, aim in aims:
        if a in walls:
            wall = statistics.median(walls[a]) / statistics.median(walls[b])
            cpu = statistics.median(cpus[a]) / statistics.median(cpus[b])
            print(f"| {a} / {b} | ≤ {aim} | {wall:.2f} | {cpu:.2f} |")


def data_files(folder, number):
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder + "/out")
    for year in ("2030", "2031"):
        with open(f"{EXAMPLE}/{year}.yaml", encoding="utf-8") as file:
            text = file.read()
        for i in range(number):
            with open(f"{folder}/{i:05}-{year}.yaml", "w", encoding="utf-8") as file:
                file.write(text.replace("某市某区生态环境局", f"某市第{i}区生态环境局"))
    return [REPORT, "build", f"{folder}/*-2031.yaml", "-o", f"{folder}/out", "-q", "-j", str(os.cpu_count())]


def batch(sizes):
    os.environ["REPORT_JAVA_OPTIONS"] = "-Xmx256m"
    print("\n| files in one run | s | reports/s | peak MB |\n|---|---|---|---|")
    rate = 0
    for size in sizes:
        command = data_files(f"{WORK}/batch", size)
        seconds, megabytes = peak(command)
        written = len(os.listdir(f"{WORK}/batch/out"))
        if written != size:
            sys.exit(f"{written} reports instead of {size}")
        rate = size / seconds
        print(f"| {size} | {seconds:.1f} | {rate:.0f} | {megabytes:.0f} |")
    del os.environ["REPORT_JAVA_OPTIONS"]
    times = 200
    print("\n| documents in one process | per s | report is so many times faster | aim |\n|---|---|---|---|")
    for name, aim in (("docxtemplater", 8), ("docxtpl", 20)):
        command, _ = commands("")[name]
        wall, _ = run(command + [str(times)])
        peer = times / wall * 1000
        print(f"| {name} | {peer:.0f} | {rate / peer:.1f} | {aim} |")


def own_text(name, text):
    folder = f"{WORK}/growth"
    os.makedirs(folder, exist_ok=True)
    with open(f"{EXAMPLE}/2031.yaml", encoding="utf-8") as file:
        data = file.read()
    with open(f"{folder}/text.md", "w", encoding="utf-8") as file:
        file.write(text)
    with open(f"{folder}/2031.yaml", "w", encoding="utf-8") as file:
        file.write(data + "\n正文: text.md\n")
    seconds, megabytes = peak([REPORT, "build", f"{folder}/2031.yaml", "-q", "-o", f"{folder}/o.docx", "--force"])
    print(f"| {name} | {seconds:.2f} | {megabytes:.0f} |")


def declared(number):
    """Data that declares so many figures of its own and prints each."""
    names = [f"行政检查.指标{i}" for i in range(number)]
    rows = "".join(f"  {name}: {{单位: 次}}\n" for name in names)
    values = "".join(f"  指标{i}: {i + 1}\n" for i in range(number))
    head = "模板: department\n年度: 2031\n单位:\n  名称: 某市某区生态环境局\n  自称: 我局\n"
    text = "## 工作\n\n" + "\n\n".join(f"开展检查${{{name}}}。" for name in names)
    return head + "正文: text.md\n指标定义:\n" + rows + "行政检查:\n" + values, text + "\n"


def figures(number):
    folder = f"{WORK}/growth-{number}"
    os.makedirs(folder, exist_ok=True)
    data, text = declared(number)
    for name, content in (("2031.yaml", data), ("text.md", text)):
        with open(f"{folder}/{name}", "w", encoding="utf-8") as file:
            file.write(content)
    command = [REPORT, "build", f"{folder}/2031.yaml", "-q", "-o", f"{folder}/o.docx", "--force"]
    seconds, megabytes = peak(command)
    print(f"| {number:,} figures | {seconds:.2f} | {megabytes:.0f} |")


def growth():
    print("\n| grows | s | peak MB |\n|---|---|---|")
    for number in (50, 500, 5_000):
        figures(number)
    sentence = "全区生态环境系统坚持依法行政，扎实推进各项工作。"
    for size in (3_000, 30_000, 300_000):
        paragraphs = "\n\n".join([sentence * 10] * (size // (len(sentence) * 10)))
        own_text(f"text, {size:,} characters", "## 工作\n\n" + paragraphs + "\n")
    for rows in (1_000, 4_000, 16_000):
        table = "| 序 | 内容 |\n|---|---|\n" + "| 甲 | 乙 |\n" * rows
        own_text(f"table, {rows:,} rows", "## 工作\n\n情况见下表。\n\n" + table)


values, markdown, length = prepare()
print(f"{platform.machine()}, {os.cpu_count()} processors, {platform.platform()}; load {os.getloadavg()[0]:.1f}")
for version in (["java", "-version"], ["node", "--version"], ["pandoc", "--version"]):
    done = subprocess.run(version, capture_output=True, text=True, check=True)
    print((done.stdout or done.stderr).splitlines()[0])
print(f"{length} characters, {len(values)} figures printed, {ROUNDS} rounds")
one_document(markdown, values)
batch([int(n) for n in os.environ.get("BENCH_BATCH", "100 1000 10000").split()])
growth()
