import { createNavigation } from '../../../src/taskpane/state/navigation';
import { FakeZielcheck } from '../support/fakeZielcheck';
import { rangeOf } from '../support/results';

describe('createNavigation', () => {
  it('skips selections that were overtaken while Excel was busy', async () => {
    const app = new FakeZielcheck();
    const { goTo } = createNavigation(app, () => undefined);
    await Promise.all(['A1', 'A2', 'A3', 'A4'].map((cell) => goTo('Blatt', rangeOf(cell))));
    expect(app.selected).toEqual(['Blatt!A1', 'Blatt!A4']);
  });

  it('goes back to where the user was before the first move, and only once', async () => {
    const app = new FakeZielcheck();
    app.place = { sheet: 'Notizen', range: rangeOf('B7') };
    const { goTo, goBack } = createNavigation(app, () => undefined);
    await goTo('Blatt', rangeOf('A1'));
    app.place = { sheet: 'Blatt', range: rangeOf('A1') };
    await goTo('Blatt', rangeOf('A2'));
    await goBack();
    await goBack();
    expect(app.selected).toEqual(['Blatt!A1', 'Blatt!A2', 'Notizen!B7']);
  });

  it('tells a failure and goes on', async () => {
    const app = new FakeZielcheck();
    const failures: unknown[] = [];
    const { goTo } = createNavigation(app, (error) => failures.push(error));
    app.failNext('select', 'cell-editing');
    await goTo('Blatt', rangeOf('A1'));
    await goTo('Blatt', rangeOf('A2'));
    expect(failures).toHaveLength(1);
    expect(app.selected).toEqual(['Blatt!A2']);
  });
});
