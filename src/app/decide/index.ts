import type { TableMapping } from '../../model';
import { inTurn } from '../inTurn';
import { loadOnce } from '../loadOnce';
import type { Session } from '../session';
import type { DecideUseCases } from './contract';

const loadDeciding = loadOnce(() => import('./deciding'));

/** Makes the decisions of now from those that are stored, knowing the workbook's sheets. */
type Change = (
  stored: readonly TableMapping[],
  sheets: readonly string[],
) => Promise<readonly TableMapping[]>;

/** Decisions about the workbook that Excel has open. */
export function createDecideUseCases(session: Session): DecideUseCases {
  // Read afresh: someone else may have decided about another table meanwhile.
  const changeMappings = async (change: Change): Promise<readonly TableMapping[]> => {
    const { mappings: stored, sheets } = await session.read();
    const mappings = await change(
      stored.value,
      sheets.map(({ name }) => name),
    );
    const { formatMappings, rememberPart } = await loadDeciding();
    const text = mappings.length === 0 ? undefined : formatMappings(mappings);
    await rememberPart('mappings', text);
    session.moved.forget();
    await session.stored({ mappings: text === undefined ? [] : [text] });
    return mappings;
  };
  return {
    async describeColumns(place, headerRows) {
      const { columnsWithin } = await loadDeciding();
      return columnsWithin(place, headerRows);
    },
    async saveMappings(mappings, instead) {
      const { decide } = await loadDeciding();
      const { moved } = session;
      return inTurn(() =>
        changeMappings((stored, sheets) => decide(mappings, instead, { stored, sheets, moved })),
      );
    },
    removeMappings: (place) =>
      inTurn(() => changeMappings(async (stored) => (await loadDeciding()).withoutMappings(stored, [place]))),
    async remember(choices) {
      const { formatChoices, rememberPart } = await loadDeciding();
      const text = formatChoices(choices);
      await rememberPart('choices', text);
      await session.stored({ choices: text === undefined ? [] : [text] });
    },
  };
}
