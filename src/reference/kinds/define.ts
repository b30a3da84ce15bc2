import * as z from 'zod/mini';
import type { AnyKind, Kind } from '../kind';

/** Longest that a remembered answer counts where neither kind nor configuration says how long. */
const USUAL_DAYS = 30;

/** Closes a kind over the type of its configuration, so that the registry can hold kinds of every type. */
export function defineKind<Config extends object>(kind: Kind<Config>): AnyKind {
  return {
    kind: kind.kind,
    keys: (path) => (path.length === 0 ? topLevelKeys(kind.schema) : (kind.keys?.(path) ?? [])),
    read(own) {
      const parsed = z.safeParse(kind.schema, own);
      if (!parsed.success) return { issues: parsed.error.issues };
      const config = parsed.data;
      return {
        addresses: kind.addresses?.(config) ?? [],
        maxAgeDays: kind.maxAgeDays ?? USUAL_DAYS,
        open: (basics, tools) => kind.open({ ...config, ...basics }, tools),
      };
    },
  };
}

function topLevelKeys(schema: z.ZodMiniType): readonly string[] {
  return schema instanceof z.ZodMiniObject ? Object.keys(schema.shape) : [];
}
