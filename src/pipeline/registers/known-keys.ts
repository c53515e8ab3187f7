import { z } from 'zod';
import type { Path } from './register.ts';

/** Schemas that stand directly inside another, by the step that leads there. */
function inside(schema: z.ZodType, step: string | number): z.ZodType[] {
  if (schema instanceof z.ZodObject) {
    const field = (schema.shape as Record<string, z.ZodType>)[step];
    return field ? [field] : [];
  }
  if (schema instanceof z.ZodArray) return [schema.element as z.ZodType];
  return wrapped(schema).flatMap((member) => inside(member, step));
}

/** What an optional, nullable or union schema stands for. */
function wrapped(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return [schema.unwrap() as z.ZodType];
  if (schema instanceof z.ZodUnion) return schema.options as z.ZodType[];
  return [];
}

/** The keys that a schema knows at a path, over all branches of its unions; none where no map is expected. */
export function knownKeys(schema: z.ZodType, path: Path): string[] {
  let schemas = [schema];
  for (const step of path) schemas = schemas.flatMap((current) => inside(current, step));
  const keys = (current: z.ZodType): string[] =>
    current instanceof z.ZodObject ? Object.keys(current.shape) : wrapped(current).flatMap(keys);
  return [...new Set(schemas.flatMap(keys))];
}
