import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The media type of a file by its ending. */
export const mediaType = (file: string): string => types[path.extname(file)] ?? 'application/octet-stream';

export interface StaticServer {
  /** "http://localhost:43121/", with the free port that was found. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder as a careful web server would: the pages' own policy comes from their meta elements, this adds what works only
 * as a header.
 */
export async function serveFolder(folder: string): Promise<StaticServer> {
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const file = path.join(folder, decodeURIComponent(pathname === '/' ? '/index.html' : pathname));
      const body = file.startsWith(folder + path.sep)
        ? await readFile(file).catch(() => undefined)
        : undefined;
      response.writeHead(body ? 200 : 404, {
        'content-type': mediaType(file),
        'content-security-policy': "frame-ancestors 'self'",
        'x-content-type-options': 'nosniff',
      });
      response.end(body);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The test server has no port.');
  return {
    url: `http://localhost:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
