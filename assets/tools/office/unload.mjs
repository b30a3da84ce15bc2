// `npm run unload`: takes the add-in out of the Excel of this machine, and ends the server that “npm run sideload” started.
import { debugging, run } from './common.mjs';

await run(() => debugging('stop', 'manifest.xml'));
