import { inTurn } from '../inTurn';
import type { SubmissionUseCases } from './contract';
import { decide, reset } from './decide';
import { previewExplanation } from './explain';
import { prepare } from './prepare';
import { pageOf, removeProtocol, writeProtocol } from './protocol';
import type { SubmissionNeeds } from './needs';
import { readState } from './state';

/** Handing in the workbook that Excel has open. */
export function createSubmissionUseCases(needs: SubmissionNeeds): SubmissionUseCases {
  return {
    recorded: async () => (await readState()).value.record,
    prepare: (options = {}) => prepare(needs, options),
    previewExplanation,
    decide: (keyed, kind, reason) => inTurn(() => decide(keyed, kind, reason)),
    reset: (keys) => inTurn(() => reset(keys)),
    writeProtocol: (submission) => inTurn(() => writeProtocol(needs, submission)),
    removeProtocol: () => inTurn(removeProtocol),
    protocolPage: (submission) => pageOf(needs, submission),
  };
}
