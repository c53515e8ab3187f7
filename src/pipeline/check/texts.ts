import type { Path, Register } from '../registers/register.ts';
import type { Registers } from '../registers/registers.ts';

/** A text for readers, and where it stands. */
export interface Text {
  register: Register<unknown>;
  path: Path;
  language: 'en' | 'zh';
  text: string;
}

function textsIn(register: Register<unknown>, value: unknown, path: Path): Text[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]): Text[] => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    const language = key === 'en' || key === 'zh' ? key : null;
    return language && typeof inner === 'string'
      ? [{ register, path: at, language, text: inner }]
      : textsIn(register, inner, at);
  });
}

/** Every text of the registers that readers may see, in both languages. */
export function textsOf({ readings: _, ...registers }: Registers): Text[] {
  return Object.values(registers).flatMap((named) =>
    [named].flat().flatMap((register: Register<unknown>) => textsIn(register, register.value, [])),
  );
}
