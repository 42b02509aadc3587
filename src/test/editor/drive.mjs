// Drives yaml-language-server over a shipped example: completion, hover, a diagnostic.
//   npm install --global yaml-language-server && node src/test/editor/drive.mjs
import {spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';

const server = spawn('yaml-language-server', ['--stdio'], {stdio: ['pipe', 'pipe', 'inherit']});
const uri = pathToFileURL(resolve('examples/ecology-bureau-two-years/2031.yaml')).href;
const text = readFileSync('examples/ecology-bureau-two-years/2031.yaml', 'utf8')
  .replace('\n  公开数: 6\n', '\n  公开数: 6\n  罚款金頷: 1\n  案\n').replace('\n  案件数: 6\n', '\n');
const lines = text.split('\n');
const lineOf = part => lines.findIndex(line => line.includes(part));

const waiting = new Map();
let diagnostics = () => {};
let buffer = Buffer.alloc(0);
let last = 0;

function send(message) {
  const body = JSON.stringify({jsonrpc: '2.0', ...message});
  server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}

function ask(method, params) {
  const id = ++last;
  send({id, method, params});
  return new Promise(done => waiting.set(id, done));
}

function receive(message) {
  if (message.method === 'workspace/configuration') {
    send({id: message.id, result: message.params.items.map(() => ({}))});
  } else if (message.method === 'textDocument/publishDiagnostics') {
    diagnostics(message.params.diagnostics);
  } else if (message.method && message.id !== undefined) {
    send({id: message.id, result: null});
  } else if (waiting.has(message.id)) {
    waiting.get(message.id)(message.result);
  }
}

server.stdout.on('data', chunk => {
  buffer = Buffer.concat([buffer, chunk]);
  for (;;) {
    const end = buffer.indexOf('\r\n\r\n');
    const length = end < 0 ? 0 : Number(/Content-Length: (\d+)/i.exec(buffer.subarray(0, end))[1]);
    if (end < 0 || buffer.length < end + 4 + length) return;
    const message = JSON.parse(buffer.subarray(end + 4, end + 4 + length));
    buffer = buffer.subarray(end + 4 + length);
    receive(message);
  }
});

function expect(what, holds, shown) {
  console.log(`${holds ? 'ok' : 'FAILED'}  ${what}: ${shown}`);
  if (!holds) process.exitCode = 1;
}

setTimeout(() => { console.log('FAILED  no answer within two minutes'); process.exit(1); }, 120_000)
  .unref();

await ask('initialize', {
  processId: process.pid, rootUri: null, workspaceFolders: null,
  capabilities: {textDocument: {hover: {}, completion: {completionItem: {snippetSupport: true}}, publishDiagnostics: {}}},
});
send({method: 'initialized', params: {}});
send({method: 'workspace/didChangeConfiguration',
  params: {settings: {yaml: {validate: true, hover: true, completion: true, format: {enable: false}}}}});
const found = new Promise(done => { diagnostics = list => list.length && done(list); });
send({method: 'textDocument/didOpen',
  params: {textDocument: {uri, languageId: 'yaml', version: 1, text}}});

const wrong = (await found).find(d => d.message.includes('罚款金頷'));
expect('diagnostic', wrong?.range.start.line === lineOf('罚款金頷'), wrong?.message);

const textDocument = {uri};
const hover = await ask('textDocument/hover',
  {textDocument, position: {line: lineOf('公开数: 6'), character: 3}});
const shown = JSON.stringify(hover?.contents ?? '');
expect('hover', shown.includes('本年度作出的行政处罚决定中已依法公开的'), shown.slice(0, 120));

const completion = await ask('textDocument/completion',
  {textDocument, position: {line: lineOf('罚款金頷') + 1, character: 3}});
const labels = (completion?.items ?? completion ?? []).map(item => item.label);
expect('completion', labels.includes('案件数') && !labels.includes('公开数'), labels.join('、'));

server.kill();
process.exit();
