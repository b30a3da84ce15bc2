export { WhatWasChecked } from './WhatWasChecked';
