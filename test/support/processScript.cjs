// What a process of the pool runs in its test: the name of the file says what happens to it.
process.once('message', () => {
  process.on('message', ({ file }) => {
    if (file.includes('throws')) throw new Error('no such luck');
    if (file.includes('ends')) process.exit(3);
    if (file.includes('aborts')) process.abort();
    if (file.includes('hangs')) for (;;);
    const part = { digest: { file, error: null, summary: {} }, pieces: [Buffer.from(file)] };
    setTimeout(() => process.send(part), file.includes('slow') ? 60 : 0);
  });
});
