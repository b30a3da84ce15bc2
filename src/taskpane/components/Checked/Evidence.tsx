import { mergeClasses } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { evidenceText, testimonyText } from '../../../messages/evidence';
import { evidenceOf, formatAddress } from '../../../model';
import type { TableResult } from '../../../model';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { Disclosure } from '../Disclosure';

/** "Warum?": who spoke for this reading of a table, and who against, a sentence each. */
export function Evidence({ result }: { readonly result: TableResult }): ReactElement {
  const { language } = usePaneTools();
  const { sheet, range, series = '' } = result.table;
  const place = `${formatAddress(sheet, range)} ${series}`.trim();
  return (
    <Disclosure label={evidenceText(language).why} about={place}>
      <Testimonies result={result} place={place} />
    </Disclosure>
  );
}

interface TestimoniesProps {
  readonly place: string;
  readonly result: TableResult;
}

function Testimonies({ place, result }: TestimoniesProps): ReactElement {
  const { language } = usePaneTools();
  const shared = useSharedStyles();
  const text = evidenceText(language);
  const testimonies = useMemo(() => evidenceOf(result), [result]);
  if (testimonies.length === 0) return <p className={shared.secondary}>{text.nothing}</p>;
  return (
    <ul className={mergeClasses(shared.list, shared.secondary)} aria-label={`${text.why} ${place}`}>
      {testimonies.map((testimony) => {
        const sentence = testimonyText(testimony, language);
        const against = testimony.weight < 0;
        return (
          <li key={sentence}>
            <span aria-hidden="true">{against ? '− ' : '+ '}</span>
            <span className={shared.unseen}>{`${against ? text.against : text.for}: `}</span>
            {sentence}
          </li>
        );
      })}
    </ul>
  );
}
