import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** How a route answers. May keep the request open; the server ends everything when it is closed. */
export type Answer = (
  request: IncomingMessage,
  response: ServerResponse,
  body: string,
) => void | Promise<void>;

export interface StatisticsServer {
  /** "http://127.0.0.1:43121", no slash at the end. */
  readonly url: string;
  /** "127.0.0.1:43121". */
  readonly host: string;
  /** What was asked, in order: "GET /path?query". */
  readonly asked: readonly string[];
  /** Headers of each question, in the same order. */
  readonly headers: readonly IncomingMessage['headers'][];
  /** Most questions that were open at once. */
  readonly mostAtOnce: number;
  /** Answers a path from now on; the query part plays no role. */
  on(path: string, answer: Answer): void;
  close(): Promise<void>;
}

/** A real HTTP server that plays statistics services, well and badly. Unknown paths are answered 404. */
export async function startStatisticsServer(
  routes: Readonly<Record<string, Answer>> = {},
): Promise<StatisticsServer> {
  const answers = new Map(Object.entries(routes));
  const asked: string[] = [];
  const headers: IncomingMessage['headers'][] = [];
  let open = 0;
  let mostAtOnce = 0;
  const server = createServer((request, response) => {
    void (async () => {
      open += 1;
      mostAtOnce = Math.max(mostAtOnce, open);
      response.on('close', () => (open -= 1));
      // Both ends may go away in the middle: that is what is being tried.
      response.on('error', () => undefined);
      asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
      headers.push(request.headers);
      let body = '';
      for await (const piece of request) body += String(piece);
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      await (answers.get(pathname) ?? status(404))(request, response, body);
    })().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The statistics server has no port.');
  const host = `127.0.0.1:${address.port}`;
  return {
    url: `http://${host}`,
    host,
    asked,
    headers,
    get mostAtOnce() {
      return mostAtOnce;
    },
    on: (path, answer) => void answers.set(path, answer),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const ANY_ORIGIN = { 'access-control-allow-origin': '*' };

/** A body with its content type; text is sent in UTF-8, bytes as they are. */
export function body(
  content: string | Uint8Array,
  type: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return (_, response) => {
    response.writeHead(200, { 'content-type': type, ...ANY_ORIGIN, ...headers });
    response.end(content);
  };
}

export const json = (value: unknown, headers?: Readonly<Record<string, string>>): Answer =>
  body(JSON.stringify(value), 'application/json', headers);

export const csv = (text: string | Uint8Array, charset = 'utf-8'): Answer =>
  body(text, `text/csv; charset=${charset}`);

/** A bare status. */
export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Answer =>
  (_, response) => {
    response.writeHead(code, { 'content-type': 'text/plain', ...ANY_ORIGIN, ...headers });
    response.end(`status ${code}`);
  };

/** Everything that goes wrong with services, each as one answer. */
export const faults = {
  /** Takes the question and never answers. */
  silence: () => undefined,
  /** Begins well and then sends a byte now and then, for ever. */
  slowDrip: (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('[');
    const timer = setInterval(() => response.write(' '), 20);
    response.on('close', () => clearInterval(timer));
  },
  /** Begins well and then falls silent. */
  stall: (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('[{"name":');
  },
  reset: (request) => void request.socket.resetAndDestroy(),
  resetInBody: (request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('[{"name":');
    setTimeout(() => request.socket.resetAndDestroy(), 20);
  },
  webPage: body('<!DOCTYPE html><html><body>Wartungsarbeiten</body></html>', 'text/html'),
  /** A web page that says it is data. */
  webPageInDisguise: body('\n<!-- --><html><body>Login</body></html>', 'application/json'),
  wrongJson: body('{"value": [1, 2', 'application/json'),
  /** A hundred megabytes, without saying so first. */
  flood: (_, response) => {
    response.writeHead(200, { 'content-type': 'text/csv' });
    const piece = Buffer.alloc(100_000, '1;');
    let left = 1000;
    const send = (): void => {
      while (left > 0 && !response.destroyed) {
        left -= 1;
        if (!response.write(piece)) {
          response.once('drain', send);
          return;
        }
      }
      response.end();
    };
    send();
  },
  /** A hundred megabytes, said in the header. */
  announcedFlood: (_, response) => {
    response.writeHead(200, { 'content-type': 'text/csv', 'content-length': '100000000' });
    response.write('a;b\n');
  },
} as const satisfies Readonly<Record<string, Answer>>;

/** Redirects to an address. */
export const redirect = (to: string, code = 302): Answer => status(code, { location: to });
