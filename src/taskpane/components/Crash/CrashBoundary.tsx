import { Component } from 'react';
import type { ReactNode } from 'react';
import type { UiText } from '../../../messages';

interface CrashBoundaryProps {
  readonly children: ReactNode;
  readonly words: UiText['failure'];
}

interface CrashBoundaryState {
  readonly message: string | undefined;
}

/** A mistake of ours must not leave a blank pane: it says so, says that the workbook is untouched, and shows the details. */
export class CrashBoundary extends Component<CrashBoundaryProps, CrashBoundaryState> {
  override state: CrashBoundaryState = { message: undefined };

  static getDerivedStateFromError(error: unknown): CrashBoundaryState {
    return { message: String(error) };
  }

  override render(): ReactNode {
    const { message } = this.state;
    if (message === undefined) return this.props.children;
    const { words } = this.props;
    return (
      <main role="alert">
        <h1>{words.crashed}</h1>
        <p>{words.crashedNext}</p>
        <details>
          <summary>{words.details}</summary>
          <pre>{message}</pre>
        </details>
      </main>
    );
  }
}
