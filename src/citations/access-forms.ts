/** How a style writes a date of access: one text a month, with `{y}` `{d}` or `{dd}` for the browser to fill. */
export type AccessForms = readonly string[];

/**
 * The twelve texts of a style, learnt from the style itself: `render` gives the words around a date of access, and is asked
 * for one day in every month. Days are padded where the style pads them. Null where the style prints no date of access.
 */
export function accessForms(render: (date: [number, number, number]) => string | null): AccessForms | null {
  const YEAR = 2077;
  const padded = render([YEAR, 1, 5])?.includes('05') ? '{dd}' : '{d}';
  const forms = Array.from({ length: 12 }, (_, month) => render([YEAR, month + 1, 28]));
  return forms.every((form) => form !== null)
    ? forms.map((form) => form.replace(String(YEAR), '{y}').replace('28', padded))
    : null;
}
