/** Sources that a configuration may name by `preset`: JSON as a person would write it, judged like any other. */
export const presets: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {};
