import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    near: {
      message: 'Just below target: {actual#} of {target#} is {achievement%}, {missing#} missing.',
      advice: 'If the numbers are right, a short remark in the report is usually enough.',
    },
    under: {
      message: 'Below target: {actual#} of {target#} is {achievement%}, {missing#} missing.',
      advice: 'Check the numbers and explain in the report why the target was missed.',
    },
    critical: {
      message: 'Far below target: {actual#} of {target#} is {achievement%}, {missing#} missing.',
      advice: 'Check the numbers and explain in the report why the target was missed.',
    },
    'limit-near': {
      message:
        'Just above the limit: {actual#} instead of at most {target#} is {used%}, {missing#} too much.',
      advice: 'If the numbers are right, a short remark in the report is usually enough.',
    },
    'limit-exceeded': {
      message: 'Above the limit: {actual#} instead of at most {target#} is {used%}, {missing#} too much.',
      advice: 'Check the numbers and explain in the report why the limit was exceeded.',
    },
    'fall-near': {
      message:
        'Just short of the target: from {start#} to {actual#}, target {target#}. That is {achievement%} of the way, {missing#} too much.',
      advice: 'If the numbers are right, a short remark in the report is usually enough.',
    },
    fall: {
      message:
        'Not at the target yet: from {start#} to {actual#}, target {target#}. That is {achievement%} of the way, {missing#} too much.',
      advice: 'Check the numbers and explain in the report why the target was missed.',
    },
    difference: {
      message: 'Worse than planned: {actual#} instead of {target#}, a difference of {missing#}.',
      advice: 'Check the numbers and explain in the report why the target was missed.',
    },
  },
};
