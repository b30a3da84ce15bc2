import { HostError } from '../errors';
import { isJsonObject, type Json, type JsonObject } from '../json';
import { RangeTarget } from './rangeTarget';

/** An object of the model, for what can be made of an argument. */
interface Referred {
  readonly target: unknown;
}

/** An argument as it came: plain data, or an object of the model that the request refers to. */
export type Argument = Json | Referred | readonly Argument[] | undefined;

/** Arguments of one call, read by type; a wrong type is InvalidArgument, as Excel answers. */
export class Arguments {
  constructor(private readonly values: readonly Argument[]) {}

  private at(index: number): Argument {
    const value = this.values[index];
    return value === null ? undefined : value;
  }

  has(index: number): boolean {
    return this.at(index) !== undefined;
  }

  text(index: number): string {
    const value = this.at(index);
    if (typeof value !== 'string') throw new HostError('InvalidArgument');
    return value;
  }

  optionalText(index: number): string | undefined {
    return this.has(index) ? this.text(index) : undefined;
  }

  integer(index: number): number {
    const value = this.at(index);
    if (typeof value !== 'number' || !Number.isInteger(value)) throw new HostError('InvalidArgument');
    return value;
  }

  optionalInteger(index: number): number | undefined {
    return this.has(index) ? this.integer(index) : undefined;
  }

  /** A truth value; `otherwise` when it is left out. */
  flag(index: number, otherwise = false): boolean {
    const value = this.at(index);
    if (value === undefined) return otherwise;
    if (typeof value !== 'boolean') throw new HostError('InvalidArgument');
    return value;
  }

  object(index: number): JsonObject | undefined {
    const value = this.at(index);
    if (value === undefined) return undefined;
    const json = asJson(value);
    if (!isJsonObject(json)) throw new HostError('InvalidArgument');
    return json;
  }

  json(index: number): Json {
    const value = this.at(index);
    return value === undefined ? null : asJson(value);
  }

  /** A range given as an object of the model, or undefined when it is something else. */
  range(index: number): RangeTarget | undefined {
    const value = this.at(index);
    if (typeof value !== 'object' || value === null || !('target' in value)) return undefined;
    return value.target instanceof RangeTarget ? value.target : undefined;
  }
}

/** Plain data out of an argument. Objects of the model are not plain data. */
function asJson(value: Argument): Json {
  if (value === undefined) return null;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((entry: Argument) => asJson(entry));
  if ('className' in value && 'target' in value) throw new HostError('InvalidArgument');
  return isJsonObject(value) ? value : null;
}
