import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:net';
import path from 'node:path';

/** Whether this machine has the real nginx. */
export const hasNginx = spawnSync('nginx', ['-v']).status === 0;
export const NGINX_MISSING = 'skipped: no nginx here; on Debian `apt-get install nginx-light`';

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Sends a target as it is written: `fetch` would tidy it first. */
export function send(
  port: number,
  method: string,
  target: string,
  headers: object,
  body?: string,
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const question = request(
      { host: '127.0.0.1', port, method, path: target, headers: { ...headers } },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (piece: string) => (text += piece));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
        );
      },
    );
    // Node hands over the bare connection where it asked for one, even if it was refused.
    question.on('connect', ({ statusCode = 0, headers: refused }, socket) => {
      socket.destroy();
      resolve({ status: statusCode, headers: refused, text: '' });
    });
    question.on('error', reject);
    question.end(body);
  });
}

/** The example that docs/deployment.md prints. */
export function printedExample(): string {
  const page = readFileSync(path.resolve(__dirname, '../../docs/deployment.md'), 'utf8');
  return /```nginx\n([^]*?)```/.exec(page)?.[1] ?? '';
}

interface NginxSettings {
  /** Where nginx may write; its folder `site` is what it serves. */
  readonly folder: string;
  readonly example: string;
  /** Stands in for the service that the example relays to. */
  readonly service?: string;
}

export interface Nginx {
  readonly port: number;
  stop(): void;
}

/** Starts nginx with the example and waits until it answers. */
export async function startNginx(settings: NginxSettings): Promise<Nginx> {
  const { folder } = settings;
  const port = await freePort();
  writeFileSync(path.join(folder, 'nginx.conf'), configuration(settings, port));
  const log = path.join(folder, 'error.log');
  const nginx = spawn('nginx', ['-p', folder, '-c', 'nginx.conf', '-e', log]);
  await ready(port, log, nginx);
  return { port, stop: () => void nginx.kill('SIGKILL') };
}

/** The example as it is printed, with only what a test must have its own of: port, folders, certificates, the service. */
function configuration({ folder, example, service }: NginxSettings, port: number): string {
  const server = example
    .replace('listen 443 ssl;', `listen 127.0.0.1:${port};`)
    .replaceAll(/^\s*(proxy_)?ssl_\w+\s.*$/gm, '')
    .replace('root /srv/zielcheck;', `root ${folder}/site;`)
    .replace(
      'proxy_pass https://www.regionalstatistik.de/',
      `proxy_pass ${service ?? 'http://127.0.0.1:9'}/`,
    );
  if (server === example || !server.includes(`${folder}/site`))
    throw new Error('The example is not the one that docs/deployment.md had.');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return [
    'daemon off; master_process off;',
    `pid ${folder}/nginx.pid;`,
    'events {}',
    'http {',
    'access_log off;',
    'types { text/html html; text/javascript js; image/png png; application/json json; }',
    ...temporary.map((name) => `${name}_temp_path ${folder}/${name};`),
    server,
    '}',
  ].join('\n');
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}

async function ready(port: number, log: string, nginx: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (nginx.exitCode !== null) break;
    const up = await send(port, 'GET', '/taskpane.html', {}).catch(() => undefined);
    if (up !== undefined) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nginx did not start:\n${readFileSync(log, 'utf8')}`);
}
