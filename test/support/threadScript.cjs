// What a thread of the pool runs in its test: the name of the file says what happens to it.
const { parentPort } = require('node:worker_threads');

parentPort.on('message', ({ file }) => {
  if (file.includes('throws')) throw new Error('no such luck');
  if (file.includes('ends')) process.exit(3);
  const part = { digest: { file, error: null, summary: {} }, pieces: [file] };
  setTimeout(() => parentPort.postMessage(part), file.includes('slow') ? 60 : 0);
});
