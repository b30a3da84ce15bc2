import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { writePieces } from '../../src/cli/output';

describe('writePieces', () => {
  it('waits for a slow reader instead of holding the output', async () => {
    const stream = new PassThrough({ highWaterMark: 1 });
    let made = 0;
    const finished = writePieces(
      stream,
      (function* () {
        for (; made < 100; made++) yield 'x'.repeat(10_000);
      })(),
    );
    await once(stream, 'readable');
    expect(made).toBeLessThan(20);
    let length = 0;
    stream.on('data', (data: Buffer) => (length += data.length));
    await finished;
    expect(made).toBe(100);
    stream.end();
    await once(stream, 'end');
    expect(length).toBe(1_000_000);
  });
});
