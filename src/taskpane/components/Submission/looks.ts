import { CheckmarkCircle16Filled, CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle16Regular, Circle20Regular } from '@fluentui/react-icons/svg/circle';
import { ErrorCircle16Filled, ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { Subtract16Filled } from '@fluentui/react-icons/svg/subtract';
import { Warning16Filled, Warning20Filled } from '@fluentui/react-icons/svg/warning';
import type { ComponentType } from 'react';
import type { Checklist, ChecklistItem } from '../../../app/contract';
import type { SubmissionVerdict } from '../../../model';

/** How a state is drawn; the word is beside it. What is only not filled in yet is no error, and is not red. */
interface Look {
  readonly Icon: ComponentType<{ readonly className?: string }>;
  readonly style: 'ready' | 'warning' | 'open' | 'none';
}

const states: Readonly<Record<ChecklistItem['state'], Look>> = {
  done: { Icon: CheckmarkCircle16Filled, style: 'ready' },
  warning: { Icon: Warning16Filled, style: 'warning' },
  open: { Icon: ErrorCircle16Filled, style: 'open' },
  none: { Icon: Subtract16Filled, style: 'none' },
};

const verdicts: Readonly<Record<SubmissionVerdict, Look>> = {
  ready: { Icon: CheckmarkCircle20Filled, style: 'ready' },
  warnings: { Icon: Warning20Filled, style: 'warning' },
  undecided: { Icon: Warning20Filled, style: 'warning' },
  'not-ready': { Icon: ErrorCircle20Filled, style: 'open' },
};

const isToFill = ({ id, state, entries }: ChecklistItem): boolean =>
  state === 'open' && (id === 'values' || entries.every(({ kind }) => kind === 'field'));

export function lookOfPoint(item: ChecklistItem): Look {
  return isToFill(item) ? { Icon: Circle16Regular, style: 'none' } : states[item.state];
}

export function lookOfVerdict({ verdict, items }: Checklist): Look {
  const open = items.filter(({ state }) => state === 'open');
  return open.length > 0 && open.every(isToFill)
    ? { Icon: Circle20Regular, style: 'none' }
    : verdicts[verdict];
}
