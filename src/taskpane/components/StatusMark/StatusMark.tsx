import { mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHalfFill16Filled } from '@fluentui/react-icons/svg/circle-half-fill';
import { Diamond16Filled } from '@fluentui/react-icons/svg/diamond';
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import { Subtract16Filled } from '@fluentui/react-icons/svg/subtract';
import { Triangle16Filled } from '@fluentui/react-icons/svg/triangle';
import type { ComponentType, ReactElement } from 'react';
import type { Status } from '../../../model';
import { useStatusMarkStyles } from './StatusMark.styles';

const icons: Readonly<Record<Status, ComponentType<{ readonly className?: string }>>> = {
  met: CheckmarkCircle16Filled,
  near: CircleHalfFill16Filled,
  under: Triangle16Filled,
  critical: Diamond16Filled,
  open: Subtract16Filled,
  undefined: QuestionCircle16Regular,
  unclear: QuestionCircle16Regular,
  'not-due': Subtract16Filled,
};

/** Shape and colour of a state; the word is beside it. */
export function StatusMark({ status }: { readonly status: Status }): ReactElement {
  const styles = useStatusMarkStyles();
  const Icon = icons[status];
  return <Icon className={mergeClasses(styles.root, styles[status])} />;
}
