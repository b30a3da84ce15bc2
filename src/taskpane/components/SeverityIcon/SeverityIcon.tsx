import { mergeClasses } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { ComponentType, ReactElement } from 'react';
import type { Severity } from '../../../model';
import { useSeverityIconStyles } from './SeverityIcon.styles';

const icons: Readonly<Record<Severity, ComponentType<{ readonly className?: string }>>> = {
  error: ErrorCircle16Filled,
  warning: Warning16Filled,
  info: Info16Regular,
};

/** Shape and colour of a severity; the word is above the group. */
export function SeverityIcon({ severity }: { readonly severity: Severity }): ReactElement {
  const styles = useSeverityIconStyles();
  const Icon = icons[severity];
  return <Icon className={mergeClasses(styles.root, styles[severity])} />;
}
