import * as z from 'zod/mini';

/**
 * The messages between an add-in's frame and Excel on the web, as the published office.js speaks them over `postMessage`
 * (excel-web-16.00.debug.js, "XDM"). Only what a task pane with ribbon commands uses.
 */

/** From the add-in: call a method, or register for an event. */
export const requestSchema = z.object({
  _messageType: z.literal(0),
  /** 0 call, 1 register for an event, 2 unregister. */
  _actionType: z.number(),
  _actionName: z.string(),
  _conversationId: z.string(),
  _correlationId: z.number(),
  _data: z.unknown(),
});
export type FrameRequest = z.infer<typeof requestSchema>;

/** The `_data` of `executeMethod`. */
export const methodSchema = z.object({
  DdaMethod: z.object({ DispatchId: z.number() }),
  ArrayData: z.optional(z.array(z.unknown())),
});

/** The `ArrayData` of an Excel request: [customData, "POST", "ProcessQuery", headers, body, permission, flags, …]. */
export const excelRequestSchema = z.pipe(
  z.array(z.unknown()),
  z.transform((list) => ({ body: z.string().parse(list[4]), flags: z.catch(z.number(), 0).parse(list[6]) })),
);

/** Numbers of the methods that a task pane calls. */
export const dispatch = {
  excelRequest: 93,
  commandCompleted: 94,
  loadSettings: 75,
  saveSettings: 76,
} as const;

/** What the host's bridge sends: an answer with its request's number, or events without one. */
export const bridgeMessageSchema = z.union([
  z.object({
    type: z.literal(2),
    id: z.number(),
    message: z.object({ statusCode: z.number(), body: z.unknown() }),
  }),
  z.object({ type: z.literal(3), message: z.object({ entries: z.array(z.unknown()) }) }),
]);

const batchSchema = z.object({
  Actions: z.array(z.object({ Id: z.number(), ActionType: z.number() })),
  ObjectPaths: z.record(z.string(), z.object({ Name: z.string() })),
});

/**
 * office.js tells Excel's frame (not the workbook) when ribbon functions are ready, through a service of its own. The frame
 * takes note of it; undefined for every other request.
 */
export function answerToInternal(body: string): string | undefined {
  const batch = readJson(body, batchSchema);
  const internal = Object.values(batch?.ObjectPaths ?? {}).some(
    ({ Name }) => Name === 'Microsoft.InternalService.AddinInternalService',
  );
  if (!batch || !internal) return undefined;
  const results = batch.Actions.map(({ Id, ActionType }) => ({
    ActionId: Id,
    Value: ActionType === 1 ? {} : null,
  }));
  return JSON.stringify({ Results: results, TraceIds: [] });
}

/** JSON text checked against a schema; undefined when it is neither. */
export function readJson<Schema extends z.ZodMiniType>(
  text: unknown,
  schema: Schema,
): z.infer<Schema> | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    const result = schema.safeParse(JSON.parse(text));
    return result.success ? result.data : undefined;
  } catch {
    return undefined;
  }
}
