/**
 * `npm run test:mutation -- --room engine --count 80 --seed 1`: plants mistakes into a room, one at a time, and says which of them
 * no test notices. The mistakes are a sample, the same one for the same seed and sources. docs/mutation.md has the scores.
 *
 * `--again` tries only those which the last run of the room left unnoticed; `--list` prints the sample and runs nothing.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { compiles } from './compiler.mjs';
import { Lane } from './lane.mjs';
import { mutantsOf, withSwitches } from './mutants.mjs';
import { rooms } from './rooms.mjs';
import { isEquivalent, shuffled, takeOver } from './sample.mjs';

const { values: options } = parseArgs({
  options: {
    room: { type: 'string', multiple: true },
    count: { type: 'string', default: '80' },
    seed: { type: 'string', default: '1' },
    again: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  },
});
/** So many seconds of tests are spent on one mutant in each circle of tests. */
const PATIENCE = 40;
const scratch = mkdtempSync(path.join(tmpdir(), 'zielcheck-mutation-'));
const results = path.resolve('test-results/mutation');

const asked = options.room ?? Object.keys(rooms);
const unknown = asked.filter((room) => rooms[room] === undefined);
if (unknown.length > 0) {
  process.stderr.write(`No such room: ${unknown.join(', ')}. Rooms: ${Object.keys(rooms).join(', ')}\n`);
  process.exit(2);
}
mkdirSync(path.join(results, 'dry'), { recursive: true });
for (const room of asked) await tryRoom(room);
rmSync(scratch, { recursive: true, force: true });

async function tryRoom(room) {
  const all = mutantsOf(sourcesOf(room));
  const sample = shuffled(all, Number(options.seed)).slice(0, Number(options.count));
  sample.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.start - b.start));
  sample.forEach((mutant, id) =>
    Object.assign(mutant, { id, outcome: isEquivalent(mutant) ? 'equivalent' : 'unreached' }),
  );
  say(`\n── ${room}: ${sample.length} of ${all.length} mutants, seed ${options.seed}`);
  if (options.list) return sample.forEach((mutant) => say(`${nameOf(mutant)}`));
  const last = path.join(results, `${room.replaceAll('/', '-')}.json`);
  if (options.again && existsSync(last)) takeOver(sample, JSON.parse(readFileSync(last, 'utf8')));

  const lane = new Lane(writePlan(sample));
  const keep = () => writeFileSync(last, JSON.stringify(sample, null, 1));
  for (const circle of rooms[room]) await tryCircle(circle, sample, lane, keep);
  lane.stop();
  for (const mutant of sample.filter(isOpen)) if (!compiles(mutant)) mutant.outcome = 'refused';
  keep();
  report(room, all, sample);
}

/** Runs the tests of one circle: once without a mutant to see who reaches what, then for each mutant those that reach it. */
async function tryCircle(circle, sample, lane, keep) {
  const open = sample.filter(isOpen);
  if (open.length === 0) return;
  const suites = [];
  for (const file of testsOf(circle)) {
    const answer = await dryRun(file, lane);
    if (answer.failed !== null) {
      say(
        `   left out, red without a mutant: ${path.relative('', file)} (${answer.failed ?? answer})\n${answer.message ?? ''}`,
      );
      continue;
    }
    suites.push(suiteOf(file, answer));
  }
  say(
    `   test/${circle}: ${suites.length} files, ${suites.reduce((sum, { seconds }) => sum + seconds, 0).toFixed(0)} s`,
  );
  for (const mutant of open) {
    await tryMutant(mutant, suites, lane, circle);
    keep();
  }
}

/** What the last dry run said, where nothing has changed that it depends on. */
async function dryRun(file, lane) {
  const texts = [lane.plan, ...filesIn('src', /\.tsx?$/), ...filesIn('test/support', /./), file].map((name) =>
    readFileSync(name),
  );
  const digest = createHash('sha1').update(Buffer.concat(texts)).digest('hex');
  const cache = path.join(results, 'dry', `${digest}.json`);
  if (existsSync(cache)) return JSON.parse(readFileSync(cache, 'utf8'));
  const answer = await lane.ask({ file, isDry: true }, 600);
  if (answer.failed === null) writeFileSync(cache, JSON.stringify(answer));
  return answer;
}

function suiteOf(file, { seconds, reached }) {
  const times = new Map(reached.times);
  const all = reached.byTest.find(([test]) => test === '')?.[1] ?? [];
  const whole = new Set(all);
  const tests = new Map();
  for (const [test, ids] of reached.byTest)
    for (const id of test === '' ? [] : ids) tests.set(id, [...(tests.get(id) ?? []), test]);
  const inTests = [...times.values()].reduce((sum, time) => sum + time, 0) / 1000;
  return {
    file,
    seconds,
    start: Math.max(0, seconds - inTests),
    times,
    whole,
    tests,
    hits: new Map(reached.hits),
    alone: new Map(),
    isOrdered: false,
  };
}

async function tryMutant(mutant, suites, lane, circle) {
  const { id } = mutant;
  const reaching = suites
    .filter(({ hits }) => hits.has(id))
    .map((suite) => ({ suite, ...choice(suite, id) }))
    .sort((a, b) => nearness(mutant, b.suite) - nearness(mutant, a.suite) || a.seconds - b.seconds);
  if (reaching.length === 0) return;
  mutant.outcome = 'survived';
  let spent = 0;
  for (const { suite, tests, seconds } of reaching) {
    if (spent > 0 && spent + seconds > PATIENCE) break;
    const killer = await kills(id, suite, tests, lane);
    if (killer !== null) {
      Object.assign(mutant, {
        outcome: 'killed',
        killer: `${path.relative('', suite.file)}: ${killer}`,
        circle,
      });
      return say(`   killed    ${nameOf(mutant)}  [${mutant.killer.slice(0, 80)}]`);
    }
    spent += seconds;
  }
}

/** The tests of a file which reach the mutant, and how long they take; undefined where all have to run. */
function choice(suite, id) {
  const tests = suite.whole.has(id) || suite.isOrdered ? undefined : suite.tests.get(id);
  const times =
    tests === undefined ? [...suite.times.values()] : tests.map((test) => suite.times.get(test) ?? 0);
  return { tests, seconds: suite.start + times.reduce((sum, time) => sum + time, 0) / 1000 };
}

function nearness(mutant, suite) {
  const base = (file) => path.basename(file).replace(/(\.test)?\.tsx?$/, '');
  const folder = path.basename(path.dirname(mutant.file));
  return base(suite.file) === base(mutant.file) || base(suite.file) === folder ? 1 : 0;
}

/** The test that fails with the mutant, or null. A test that needs those before it, which were left out, must not count as one. */
async function kills(id, suite, tests, lane) {
  const question = { file: suite.file, mutant: id, limit: suite.hits.get(id) * 50 + 100_000 };
  const time = 20 + suite.seconds * 10;
  const answer = await lane.ask({ ...question, tests }, time);
  if (typeof answer === 'string') return answer;
  if (answer.failed === null || answer.failed === '' || tests === undefined) return answer.failed;
  if (!suite.alone.has(answer.failed)) {
    const alone = await lane.ask({ file: suite.file, tests: [answer.failed] }, time);
    suite.alone.set(answer.failed, alone.failed === null);
  }
  if (suite.alone.get(answer.failed)) return answer.failed;
  suite.isOrdered = true;
  const whole = await lane.ask(question, time);
  return typeof whole === 'string' ? whole : whole.failed;
}

function report(room, all, sample) {
  const count = (outcome) => sample.filter((mutant) => mutant.outcome === outcome).length;
  const tried = sample.length - count('equivalent') - count('refused');
  const own = sample.filter(({ circle }) => circle === rooms[room][0]).length;
  for (const mutant of sample.filter(isOpen)) say(`   ${mutant.outcome.padEnd(9)} ${nameOf(mutant)}`);
  const score = ((100 * count('killed')) / tried).toFixed(1);
  say(
    `── ${room}: ${count('killed')} of ${tried} noticed = ${score} % (${own} by its own tests), ${count('survived')} survived, ` +
      `${count('unreached')} not reached, ${count('equivalent')} equivalent, ${count('refused')} refused by the compiler; ${sample.length} of ${all.length}, seed ${options.seed}`,
  );
}

function isOpen({ outcome }) {
  return outcome === 'survived' || outcome === 'unreached';
}

function nameOf({ file, line, kind, before, after }) {
  const short = (text) => text.replace(/\s+/g, ' ').slice(0, 100);
  return `${file}:${line}  ${kind}: ${short(before)}  →  ${short(after)}`;
}

function writePlan(sample) {
  const plan = {};
  for (const file of new Set(sample.map((mutant) => mutant.file)))
    plan[path.resolve(file)] = withSwitches(
      readFileSync(file, 'utf8'),
      sample.filter((mutant) => mutant.file === file),
    );
  const target = path.join(scratch, 'plan.json');
  writeFileSync(target, JSON.stringify(plan));
  return target;
}

function sourcesOf(room) {
  return filesIn(path.join('src', room), /(?<!\.d)\.tsx?$/);
}

/** A circle is a folder of `test` or one of its files. */
function testsOf(circle) {
  const folder = path.join('test', circle);
  return existsSync(folder) ? filesIn(folder, /\.test\.tsx?$/) : [`${folder}.test.ts`];
}

function filesIn(folder, pattern) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => pattern.test(name))
    .map((name) => path.join(folder, name))
    .sort();
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
