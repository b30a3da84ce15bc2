import { checkIds } from '../../src/model';
import { run } from './run';

describe('zielcheck check --explain', () => {
  it('prints the page of a check in English, without what is meant for other readers', async () => {
    const { exitCode, out, error } = await run(['check', '--explain', 'sum-mismatch', '--lang', 'en']);
    expect({ exitCode, error }).toEqual({ exitCode: 0, error: '' });
    expect(out).toMatch(/^# sum-mismatch\n/);
    expect(out).toContain('## When not to use it');
    expect(out).not.toContain('Auf Deutsch');
    expect(out).not.toContain('](');
  });

  it('prints it in German, with its examples', async () => {
    const { out } = await run(['check', '--explain', 'lost-thousands']);
    expect(out).toMatch(/^# lost-thousands: Tausender verloren\n\nWarnung · lässt sich beheben\n/);
    expect(out).toMatch(/## Falsch\n\n\| Indicator/);
    expect(out).toMatch(/## Richtig\n\n\| Indicator/);
  });

  it.each([...checkIds])('knows %s', async (id) => {
    for (const language of ['de', 'en']) {
      const { exitCode, out } = await run(['check', '--explain', id, '--lang', language]);
      expect(exitCode).toBe(0);
      expect(out.length).toBeGreaterThan(400);
    }
  });

  it('says which check may be meant, and lists them where none is near', async () => {
    const near = await run(['check', '--explain', 'sum-missmatch']);
    expect(near).toMatchObject({ exitCode: 2, out: '' });
    expect(near.error).toBe(
      'zielcheck: Die Prüfung „sum-missmatch“ gibt es nicht. Gemeint vielleicht: sum-mismatch\n',
    );
    const far = await run(['check', '--explain', 'weather', '--lang', 'en']);
    expect(far.exitCode).toBe(2);
    expect(far.error).toContain('There are: column-missing, column-duplicate');
  });
});
